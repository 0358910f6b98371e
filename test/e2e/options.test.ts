import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, scrollsSideways } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

const stored = async () =>
  (await (await chromium.worker()).evaluate('chrome.storage.local.get("settings")')) as {
    settings?: { settings: Record<string, unknown> };
  };

async function open(hash = '') {
  const page = await chromium.openExtensionPage(`options.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('the options page', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('is accessible in %s at %i px', async (colorScheme, width) => {
    const page = await open('#lowest-price');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await axe(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.close();
  });

  it('turns a check off by keyboard', async () => {
    const page = await open('#lowest-price');
    // The link leads to the check's explanation; one step back are its severity and its switch.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect.poll(async () => (await stored()).settings?.settings.rulesOff).toEqual(['lowest-price']);
    await page.keyboard.press('Space');
    await expect.poll(async () => (await stored()).settings?.settings.rulesOff).toEqual([]);
    await page.close();
  });

  it('exports what it imports, and changes nothing for a bad file', async () => {
    const page = await open('#data');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export settings' }).click();
    const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
    file.settings.sitesOff = ['fiverr'];
    const give = (text: string) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'settings.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await give(JSON.stringify(file));
    await page.getByText('The settings of the file are in force.').waitFor();
    expect((await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await give(JSON.stringify({ ...file, settings: { ...file.settings, sitesOff: 'all' } }));
    await page.getByText('This file has a mistake at “settings.sitesOff”. Nothing was changed.').waitFor();
    expect((await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await page.close();
  });

  it('wipes everything, and takes it back', async () => {
    const page = await open('#data');
    await page.getByRole('button', { name: 'Wipe everything' }).click();
    await page.getByRole('button', { name: 'Yes, wipe it' }).click();
    await page.getByText('Everything is wiped.').waitFor();
    expect((await stored()).settings).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Everything is back.').waitFor();
    expect((await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await page.close();
  });

  it('falls back to the defaults where the storage holds junk, and keeps the junk', async () => {
    await (await chromium.worker()).evaluate('chrome.storage.local.set({ settings: ["junk"] })');
    const page = await open('#sites');
    expect(await page.getByRole('checkbox', { name: 'Fiverr' }).isChecked()).toBe(true);
    const aside = await (await chromium.worker()).evaluate('chrome.storage.local.get("settings-aside")');
    expect(JSON.stringify(aside)).toContain('["junk"]');
    await page.close();
  });

  it('shows shortcuts that the browser has all granted', async () => {
    const page = await open('#look');
    await page.locator('#look kbd').first().waitFor();
    expect(await page.locator('#look kbd').allTextContents()).toHaveLength(4);
    for (const keys of await page.locator('#look kbd').allTextContents()) expect(keys).toMatch(/^Alt\+Shift\+\w$/);
    await page.close();
  });

  it('asks the network for nothing', () => {
    expect(chromium.asked).toEqual([]);
  });
});
