import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { SETTINGS_VERSION } from '../../lib/settings/stored';
import { ADDRESSES, DESCRIPTION } from '../support/addresses';
import { openPrivateWindow } from '../support/private-window';
import { DRAFT, FLAGGED, setStage } from '../support/stage';
import { configure } from '../support/unpacked';

const FIELD = '#jp-description-1';
const stage = setStage();

describe('access to the sites', () => {
  it('that is set to “on click” is noticed, said in the popup, and served at once when given back', async () => {
    const { page, chromium } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await expect.poll(async () => (await stage.review()).badge).toMatch(/^\d+$/);
    await configure(chromium, chromium.extensionId, { hostAccess: 'ON_CLICK' });
    await page.bringToFront();
    await page.reload();
    await page.click(FIELD);
    await page.keyboard.insertText(DRAFT);
    const popup = await chromium.popup();
    await popup.waitForFunction(() => /may not read this site/.test(document.body.textContent ?? ''));

    expect(await popup.$$eval('section.empty button', (buttons) => buttons.length)).toBe(1);
    await popup.close();
    expect(await stage.highlighted(FIELD)).toEqual([]);
    await configure(chromium, chromium.extensionId, { hostAccess: 'ON_ALL_SITES' });
    await stage.sees(FIELD, ...FLAGGED);
  });
});

describe('a private window', () => {
  it('is reviewed as any other, and nothing of it is stored: no draft, no version, no look, no dismissed words', async () => {
    const inPrivate = await openPrivateWindow(stage.chromium, ADDRESSES);
    const { page, onlooker, stored, badge } = inPrivate;
    const settings = { version: SETTINGS_VERSION, settings: { ...DEFAULT_SETTINGS, history: true } };
    await onlooker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    const before = await stored();
    await page.goto(DESCRIPTION);
    await page.click(FIELD);
    await page.keyboard.type(DRAFT);
    await expect.poll(badge).toMatch(/^\d+$/);
    const popup = await inPrivate.popup();
    const row = '::-p-xpath(//li[contains(@class, "finding") and contains(., "“great exposure”")]';
    await (await popup.waitForSelector(`${row}//summary)`))!.click();
    await (await popup.waitForSelector(`${row}//button[.="Dismiss here"])`))!.click();
    await popup.waitForSelector(`${row})`, { hidden: true });
    expect(await stored()).toBe(before);
    // The same in an ordinary window is kept.
    await stage.put(DESCRIPTION, FIELD);
    await expect.poll(stored).toMatch(/"versions":.*great exposure/);
  });
});
