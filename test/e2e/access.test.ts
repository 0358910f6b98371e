import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../support/addresses';
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
