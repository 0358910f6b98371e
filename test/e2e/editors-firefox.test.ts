import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESSES, EDITORS, mendInEditor } from '../support/editor-brief';
import { type Firefox, openFirefox } from '../support/firefox';
import { openEyes } from '../support/firefox-eyes';

let firefox: Firefox;
let views: Page;
let page: Page;
beforeAll(async () => {
  firefox = await openFirefox({ addresses: ADDRESSES });
  views = await firefox.openExtensionPage('print.html');
});
afterAll(() => firefox?.close());
beforeEach(async () => {
  page = await firefox.newPage();
  await page.bringToFront();
});
afterEach(() => page.close());

describe('in Firefox, a brief written in an editor of its own', () => {
  it.each(EDITORS)('is highlighted, mended with one click and taken back in one step: %s', async (editor) => {
    const eyes = openEyes(views, 'https://www.fiverr.com/');
    await mendInEditor(page, editor, async (begin) => {
      const find = async () => (await eyes.buttons()).find(({ text }) => text.startsWith(begin));
      await expect.poll(find).toBeDefined();
      const { x, y } = (await find())!;
      await page.mouse.click(x, y);
    });
  });
});
