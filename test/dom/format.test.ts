import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toDate, toMoment, toNumber } from '../../components/format';
import { speak } from '../support/texts';

const AT = new Date(2026, 10, 5, 14, 7).getTime();

beforeEach(() => fakeBrowser.reset());

describe('days and numbers', () => {
  it.each([
    ['en', 'Nov 5, 2026', '2:07', '12,310'],
    ['de', '05.11.2026', '14:07', '12.310'],
    ['es', '5 nov 2026', '14:07', '12.310'],
  ])('are written as the language of the interface has them: %s', async (locale, day, time, number) => {
    await speak(locale);
    expect(toDate(AT)).toBe(day);
    expect(toMoment(AT)).toContain(time);
    expect(toNumber(12_310)).toBe(number);
  });

  it('follow the texts where the browser speaks a language that these do not', async () => {
    await speak('de');
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
    expect(toDate(AT)).toBe('05.11.2026');
    await speak('en');
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    expect(toDate(AT)).toBe('5 Nov 2026');
  });
});
