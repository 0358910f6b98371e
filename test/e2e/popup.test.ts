import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Page as Popup } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../support/browsers';
import { type Chromium, openChromium } from '../support/chromium';

const FORM = `<!doctype html><html lang="en"><title>Job post</title><main>
  <h1>Start the conversation.</h1>
  <label for="jp-description-1">Describe what you need</label>
  <textarea id="jp-description-1" name="description" rows="14" cols="80"></textarea>
</main>`;
const DRAFT =
  'We need a website for our bakery with a shop for cakes. You must be available 24/7 for us. The budget is very limited. ' +
  'More details will be given later. There will be a free test page before we decide who gets the job.';

let chromium: Chromium;
let page: Page;
let popup: Popup;

beforeAll(async () => {
  mkdirSync('.output/screens', { recursive: true });
  chromium = await openChromium();
  // A new install opens it, and it would come to the front in the middle of things.
  const isPractice = (each: Page) => each.url().endsWith('/practice.html');
  if (!chromium.context.pages().some(isPractice)) await chromium.context.waitForEvent('page', isPractice);
  await chromium.context.route('https://www.upwork.com/**', (route) =>
    route.fulfill({ body: FORM, contentType: 'text/html' }),
  );
  page = await chromium.context.newPage();
});
afterAll(() => chromium?.close());

const text = () => page.locator('textarea').inputValue();
const shownText = async () => (await popup.evaluate('document.body.innerText')) as string;
const shown = (words: string | RegExp) =>
  expect
    .poll(shownText, { timeout: 10_000 })
    .toMatch(typeof words === 'string' ? new RegExp(words.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&')) : words);
/** A real click on the one visible button of the popup whose text begins so. */
async function click(name: string): Promise<void> {
  const found = await popup.waitForSelector(
    `::-p-xpath(//button[starts-with(normalize-space(.), "${name}")] | //summary[starts-with(normalize-space(.), "${name}")])`,
  );
  await found!.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await found!.click();
}
async function open(): Promise<void> {
  await page.bringToFront();
  popup = await chromium.popup();
}

describe('the popup', () => {
  it('says what to do where there is no post', async () => {
    await page.goto('https://www.upwork.com/nx/find-work/');
    await open();
    await shown('No job post in this tab');
    await shown('Use a box on this page');
    // Else the next popup would be taken for this one.
    const closed = new Promise((done) => popup.once('close', done));
    await popup.close();
    await closed;
  });

  it('shows the score, the nine mistakes and each finding of the post in the tab', async () => {
    await page.goto('https://www.upwork.com/nx/job-post/instant/description/');
    await page.locator('textarea').focus();
    await page.keyboard.insertText(DRAFT);
    await open();
    await shown(/\d+ of 100/);
    await shown('The nine mistakes');
    await shown('“must be available 24/7”');
  });

  it('applies a rewrite in the page, in the one place, and shows that it is done', async () => {
    await click('Replace “must be available 24/7”');
    await expect.poll(text).toBe(DRAFT.replace('available 24/7', 'available from [time] to [time]'));
    await expect.poll(shownText).not.toContain('“must be available 24/7”');
  });

  it('dismisses a finding, and restores it from the same place', async () => {
    const words = '“free test”';
    await shown(words);
    const open = await popup.waitForSelector(`::-p-xpath(//li[contains(., "${words}")]//summary)`);
    await open!.click();
    const dismiss = await popup.waitForSelector(
      `::-p-xpath(//li[contains(., "${words}")]//button[normalize-space(.)="Dismiss here"])`,
    );
    await dismiss!.click();
    await shown('Dismissed in this post.');
    await expect.poll(shownText).not.toContain(words);
    await click('Undo');
    await shown(words);
  });

  it('turns a check off on this site, and on again', async () => {
    const words = '“The budget is very limited”';
    await shown(words);
    const open = await popup.waitForSelector(`::-p-xpath(//li[contains(., "${words}")]//summary)`);
    await open!.click();
    const off = await popup.waitForSelector(
      `::-p-xpath(//li[contains(., "${words}")]//button[contains(., "Turn this check off on")])`,
    );
    await off!.click();
    await shown('This check is off on Upwork.');
    await expect.poll(shownText).not.toContain(words);
    await click('Undo');
    await shown(words);
  });

  it('pauses in this tab, and goes on', async () => {
    await click('Pause in this tab');
    await shown('Paused');
    await click('Go on reading');
    await shown(/\d+ of 100/);
  });

  it('is live while the user types', async () => {
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' The lowest price wins.');
    await shown('“The lowest price wins”');
  });

  it('shows the safe changes before it makes those that stay ticked, and takes all back', async () => {
    const field = page.locator('textarea');
    await field.fill('');
    await field.focus();
    const post = `${DRAFT} Bids over $90 will be ignored. You will answer our customers and close deals for us.`;
    await page.keyboard.insertText(post);
    await click('Make 2 safe changes');
    await shown('Untick what you do not want.');
    expect(await text()).toBe(post);
    await (await popup.waitForSelector('dialog label:nth-of-type(2) input'))!.click();
    await click('Make 1 change');
    await shown('1 of 1 changes made.');
    expect(await text()).toBe(post.replace('Bids over $90 will be ignored', 'Offers should stay within $90'));
    await click('Undo all');
    await shown('All is as it was before.');
    expect(await text()).toBe(post);
  });

  it('leads to the words: the card opens beside them', async () => {
    await click('“must be available 24/7”');
    await expect.poll(() => page.locator('[data-wellposed=card]').count()).toBe(1);
  });

  it('opens the review as a page to print', async () => {
    const opened = chromium.context.waitForEvent('page');
    await click('Share this review');
    await click('Open to print');
    const printed = await opened;
    await printed.getByText('must be available 24/7').first().waitFor();
    await printed.close();
  });
});

describe('the side panel', () => {
  it('opens from the popup, beside the page', async () => {
    await open();
    await click('Keep open beside the page');
    await expect.poll(() => chromium.targets()).toContain(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  });

  it('shows the post reviewed last where it is itself the tab in front', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html');
    await panel.getByText('“must be available 24/7”').first().waitFor();
    await panel.getByRole('button', { name: /Replace “must be available 24\/7”/ }).click();
    await expect.poll(text).toContain('available from [time] to [time]');
  });
});

describe('the popup’s files', () => {
  it('weigh at most 110 kB gzipped, all together', () => {
    const html = readFileSync(join(CHROME_BUILD, 'popup.html'), 'utf8');
    const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(2);
    const weight = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(CHROME_BUILD, path))).length, 0);
    expect(weight).toBeLessThanOrEqual(110_000);
  });
});
