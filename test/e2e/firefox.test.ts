import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESSES, DESCRIPTION } from '../support/addresses';
import { type Firefox, openFirefox } from '../support/firefox';
import { type Eyes, openEyes } from '../support/firefox-eyes';
import { DRAFT, FLAGGED, MENDED } from '../support/stage';

let firefox: Firefox;
let popup: Page;
let page: Page;
beforeAll(async () => {
  firefox = await openFirefox({ addresses: ADDRESSES });
  popup = await firefox.openExtensionPage('popup.html');
});
afterAll(() => firefox?.close());
beforeEach(async () => {
  await page?.close();
  page = await firefox.newPage();
});

async function write(address: string, selector: string): Promise<Eyes> {
  await page.goto(address);
  await page.bringToFront();
  await page.click(selector);
  await page.keyboard.type(DRAFT);
  return openEyes(popup, address);
}
async function press(eyes: Eyes, begin: string): Promise<void> {
  const find = async () => (await eyes.buttons()).find(({ text }) => text.startsWith(begin));
  await expect.poll(find).toBeDefined();
  const { x, y } = (await find())!;
  await page.mouse.click(x, y);
}
async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('Firefox', () => {
  it('draws an overlay over exactly the words, opens the card, mends and takes back', async () => {
    const eyes = await write(DESCRIPTION, '#jp-description-1');
    await expect.poll(() => eyes.underlined()).toEqual(expect.arrayContaining([...FLAGGED]));
    const { x, y } = (await eyes.lineAt('great exposure'))!;
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 3 });
    await press(eyes, 'Replace “great exposure”');
    await expect.poll(() => page.evaluate('post.description')).toBe(MENDED);
    const chosen = '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))';
    expect(await page.evaluate(`${chosen}(document.querySelector('textarea'))`)).toBe('[amount]');
    await undo();
    await expect.poll(() => page.evaluate('post.description')).toBe(DRAFT);
    await expect.poll(() => eyes.underlined()).toEqual(expect.arrayContaining([...FLAGGED]));
  });

  it('keeps the lines on their words while one types before them', async () => {
    const eyes = await write(DESCRIPTION, '#jp-description-1');
    await expect.poll(() => eyes.underlined()).toEqual(expect.arrayContaining([...FLAGGED]));
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('Hello. ');
    await expect.poll(() => eyes.underlined()).toEqual(expect.arrayContaining([...FLAGGED]));
  });

  it('has native highlights in an editable element, and mends there', async () => {
    const eyes = await write('https://www.fiverr.com/briefs/rich', '#brief');
    const drawn = () =>
      page.evaluate(
        `[...CSS.highlights].filter(([name]) => /-(?:high|medium|low)$/.test(name)).flatMap(([, each]) => [...each].map(String))`,
      );
    await expect.poll(drawn).toEqual(expect.arrayContaining([...FLAGGED]));
    expect(await eyes.underlined()).toEqual([]);
    const { x, y } = (await page.evaluate(`(() => {
      const range = [...CSS.highlights].flatMap(([, each]) => [...each]).find((each) => String(each) === 'great exposure');
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    })()`)) as { x: number; y: number };
    await page.mouse.click(x, y);
    await press(eyes, 'Replace “great exposure”');
    await expect.poll(() => page.evaluate('brief.text')).toBe(MENDED);
    await undo();
    await expect.poll(() => page.evaluate('brief.text')).toBe(DRAFT);
  });

  it('mends a brief from the popup', async () => {
    const eyes = await write('https://www.fiverr.com/briefs/new', '#brief');
    await expect.poll(() => eyes.underlined()).toEqual(expect.arrayContaining([...FLAGGED]));
    const tab = await firefox.openExtensionPage('popup.html');
    const button = await tab.waitForSelector(
      '::-p-xpath(//button[starts-with(normalize-space(.), "Replace “great exposure”")])',
    );
    await button!.evaluate((each) => (each as HTMLElement).click());
    await expect.poll(() => page.evaluate('brief.text')).toBe(MENDED);
    await tab.close();
  });

  it('reviews the practice page’s draft beside it', async () => {
    const practice = await firefox.openExtensionPage('practice.html');
    await practice.click('#practice-description');
    await practice.keyboard.type(DRAFT);
    await practice.waitForFunction(() => /“great exposure”/.test(document.querySelector('.review')?.textContent ?? ''));
    await practice.close();
  });

  it('notices access that is taken away, says so, and serves the open tab at once when it is given back', async () => {
    const eyes = await write('https://www.fiverr.com/briefs/new', '#brief');
    await expect.poll(() => eyes.underlined()).toEqual(expect.arrayContaining([...FLAGGED]));
    const origins = JSON.stringify({ origins: ['https://*.fiverr.com/*'] });
    await popup.evaluate(`browser.permissions.remove(${origins})`);
    await page.reload();
    await page.click('#brief');
    await page.keyboard.type('We need a website for our bakery. The budget is low.');
    const tab = await firefox.openExtensionPage('popup.html');
    await tab.waitForFunction(() => /may not read this site/.test(document.body.textContent ?? ''));
    // A browser gives access during a real click only.
    await tab.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<button id="give">Give</button>');
      document.querySelector('#give').onclick = () => browser.permissions.request(${origins});`);
    await tab.click('#give');
    await expect.poll(() => tab.evaluate(`browser.permissions.contains(${origins})`)).toBe(true);
    await tab.close();
    await page.bringToFront();
    await expect.poll(() => eyes.underlined()).toContain('The budget is low');
  });

  it('loads the extension without a warning', async () => {
    const warnings = await firefox.inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.DebugUtils.getExtensionManifestWarnings('wellposed@wellposed.app');`);
    expect(warnings).toEqual([]);
  });

  it('asks the network for nothing', () => {
    expect(firefox.asked).toEqual([]);
  });
});
