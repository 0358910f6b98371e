import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, DESCRIPTION } from '../support/addresses';
import { CHROME_BUILD } from '../support/browsers';
import { type Chromium, openChromium } from '../support/chromium';
import { drawnIn } from '../support/drawn';
import { pierce } from '../support/pierce';
import { DRAFT, FLAGGED } from '../support/stage';
import { LOADING_LATER, loadUnpacked } from '../support/unpacked';

const FIELD = '#jp-description-1';
let chromium: Chromium;
let page: Page;
const complaints: string[] = [];
const highlighted = async () => (await drawnIn(page, FIELD)).map(({ words }) => words);

beforeAll(async () => {
  chromium = await openChromium({ addresses: ADDRESSES, extension: null, args: LOADING_LATER });
  page = await chromium.context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(DESCRIPTION);
  await page.click(FIELD);
  await page.keyboard.type(DRAFT);
});
afterAll(() => chromium?.close());

describe('a tab with a draft that was open before', () => {
  it('is served when the extension is installed', async () => {
    expect(await highlighted()).toEqual([]);
    await loadUnpacked(chromium, CHROME_BUILD);
    await expect.poll(highlighted).toEqual(expect.arrayContaining([...FLAGGED]));
  });

  it('is served by the new script when the extension is reloaded, and the old one goes quiet', async () => {
    await page.bringToFront();
    await loadUnpacked(chromium, CHROME_BUILD);
    await page.click(FIELD);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Lowest bid wins.');
    await expect.poll(highlighted).toEqual([...FLAGGED, 'Lowest bid wins']);
    await expect.poll(() => page.locator('[data-wellposed=chip]').count()).toBe(1);
    expect(await page.evaluate('post.description')).toBe(`${DRAFT} Lowest bid wins.`);
    expect(complaints).toEqual([]);
  });

  it('is mended by the new script with one click', async () => {
    const { x, y } = (await drawnIn(page, FIELD)).find(({ words }) => words === 'great exposure')!;
    await page.mouse.click(x, y);
    await (await pierce(page)).click('button', /^Replace “great exposure”/);
    await expect
      .poll(() => page.evaluate('post.description'))
      .toBe(`${DRAFT.replace('great exposure', '[amount] in pay')} Lowest bid wins.`);
    expect(complaints).toEqual([]);
  });
});
