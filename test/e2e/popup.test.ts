import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Page as Popup } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROME_BUILD } from '../support/browsers';
import { type Chromium, openChromium } from '../support/chromium';

const FORM = `<!doctype html><html lang="en"><title>Job post</title><main>
  <h1>Start the conversation.</h1>
  <label for="jp-description-1">Describe what you need</label>
  <textarea id="jp-description-1" name="description" rows="14" cols="80"></textarea>
</main>`;
const RICH = FORM.replace(
  /<textarea[^>]*><\/textarea>/,
  '<div id="jp-description-1" contenteditable="true" role="textbox" aria-label="Describe what you need" style="min-height: 200px"></div>',
);
const TITLE = FORM.replace('Start the conversation.', 'Start with a strong title')
  .replace('Describe what you need', 'Write a title for your job post')
  .replaceAll('jp-description-1', 'job-post-title')
  .replace('name="description"', 'name="title"');
/** A form whose box is of a kind that is never read. */
const ODD = TITLE.replace(/<textarea/, '<input type="email"').replace('</textarea>', '');
const formAt = (url: string) =>
  url.endsWith('?rich') ? RICH : url.endsWith('?odd') ? ODD : url.includes('/title') ? TITLE : FORM;
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
    route.fulfill({ body: formAt(route.request().url()), contentType: 'text/html' }),
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
  await vi.waitFor(async () => {
    const found = await popup.waitForSelector(
      `::-p-xpath(//button[starts-with(normalize-space(.), "${name}")] | //summary[starts-with(normalize-space(.), "${name}")])`,
    );
    // A review that arrives in between may draw the button anew: the one that is gone cannot be clicked.
    await found!.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await found!.click();
  });
}
async function open(): Promise<void> {
  await page.bringToFront();
  popup = await chromium.popup();
}
/** Else the next popup would be taken for this one. */
async function close(): Promise<void> {
  const closed = new Promise((done) => popup.once('close', done));
  await popup.close();
  await closed;
}
async function write(post: string): Promise<void> {
  await page.locator('textarea').fill('');
  await page.locator('textarea').focus();
  await page.keyboard.insertText(post);
}
const score = async () => Number(/(\d+) of 100/.exec(await shownText())?.[1]);
/** The words of the findings, in the order in which they are listed. */
const listed = () =>
  popup.$$eval('.finding-head .words', (all) => all.map((each) => each.textContent!.replace(/[“”]/g, '')));
/** What the clipboard holds, as pasting it would show. */
const copied = async () => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return (await popup.evaluate('navigator.clipboard.readText()')) as string;
};

describe('the popup', () => {
  it('says what to do where there is no post', async () => {
    await page.goto('https://www.upwork.com/nx/find-work/');
    await open();
    await shown('No job post in this tab');
    await shown('Use a box on this page');
    await close();
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

  it('says of each of the nine mistakes that it is fine or what it costs', async () => {
    const rows = await popup.$$eval('.checklist > li', (all) => all.map((each) => each.textContent!));
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(rows.find((row) => row.startsWith('Hiring by country'))).toMatch(/Fine$/);
    expect(rows.find((row) => row.startsWith('Choosing by price'))).toMatch(/−\d+ points$/);
    expect(await popup.$eval('.checklist', (list) => list.textContent)).toMatch(/costs you \d+ points/);
  });

  it('shows only the findings of one mistake, and all again', async () => {
    await click('Choosing by price');
    await shown('Only: Choosing by price');
    expect(await listed()).toEqual(['The budget is very limited']);
    await click('Show all');
    await expect.poll(async () => (await listed()).length).toBeGreaterThan(3);
  });

  it('lists the findings in reading order, or by points', async () => {
    const reading = await listed();
    expect(reading).toEqual(reading.toSorted((a, b) => DRAFT.indexOf(a) - DRAFT.indexOf(b)));
    await popup.select('.order select', 'points');
    const points = () =>
      popup.$$eval('.finding:has(.words) .points', (all) => all.map((each) => Number.parseInt(each.textContent!, 10)));
    await expect.poll(points).toEqual((await points()).toSorted((a, b) => b - a));
    expect(await listed()).not.toEqual(reading);
    await popup.select('.order select', 'reading');
  });

  it('applies a rewrite in the page, in the one place, and shows that it is done', async () => {
    await click('Replace “must be available 24/7”');
    await expect.poll(text).toBe(DRAFT.replace('available 24/7', 'available from [time] to [time]'));
    await expect.poll(shownText).not.toContain('“must be available 24/7”');
  });

  it('dismisses a finding, and restores it from the same place', async () => {
    const words = '“free test page”';
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

  it('says what moved the score since the last look', async () => {
    await write(
      'We need a website of six pages for our bakery: home, bread, cakes, orders, about us and contact. The texts and ' +
        'photos are attached. It goes live by 12 May, the budget is $900, and the work is done when each page opens on a phone. ',
    );
    await expect.poll(score).toBeGreaterThan(15);
    const before = await score();
    await close();
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('Cheapest offer wins.');
    await open();
    await shown(/Down \d+ points? since your last look\./);
    await shown('Costs more: Choosing by price.');
    expect(await score()).toBeLessThan(before);
    await write(DRAFT);
    await shown('“must be available 24/7”');
  });

  it('copies the review as text and as Markdown', async () => {
    await click('Share this review');
    await click('Copy as text');
    await shown('Copied. Paste it where you want it.');
    expect(await copied()).toMatch(
      /^Review of a job post\nScore: \d+ of 100 \(\w+\)\n[\s\S]*“must be available 24\/7”: /,
    );
    await click('Copy as Markdown');
    await expect.poll(copied).toMatch(/^# Review of a job post\n[\s\S]*\n## Communication left open \(costs you/);
    await click('Share this review');
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
    await click('Make 2 safe changes');
    await click('Make 2 changes');
    await shown('2 of 2 changes made.');
    await field.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(post);
  });

  it('takes all safe changes back where a field has no one step for it', async () => {
    await page.goto('https://www.upwork.com/nx/job-post/instant/description/?rich');
    const field = page.locator('[contenteditable]');
    await field.focus();
    const post = `${DRAFT} Bids over $90 will be ignored. You will answer our customers and close deals for us.`;
    await page.keyboard.insertText(post);
    await click('Make 2 safe changes');
    await click('Make 2 changes');
    await shown('2 of 2 changes made.');
    expect(await field.textContent()).toContain('Offers should stay within $90');
    await click('Undo all');
    await shown('All is as it was before.');
    expect((await field.textContent())?.trim()).toBe(post);
    await page.goto('https://www.upwork.com/nx/job-post/instant/description/');
    await write(post);
  });

  it('leads to the words: scrolls to them, chooses them, and opens the card beside them', async () => {
    const field = page.locator('textarea');
    await write(`${'We bake bread and cakes. We open at seven.\n'.repeat(60)}${DRAFT}`);
    await field.evaluate((each) => each.scrollTo(0, 0));
    await click('“must be available 24/7”');
    await expect.poll(() => page.locator('[data-wellposed=card]').count()).toBe(1);
    expect(await field.evaluate((each) => each.scrollTop)).toBeGreaterThan(200);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('must be available 24/7');
  });

  it('gathers the blanks of a post, and leads from one to the next in the field', async () => {
    await write(`${DRAFT} We need [number] pages.\nThe site goes live by [date].`);
    await shown('2 blanks to fill in');
    const chosen = () => page.evaluate(() => getSelection()?.toString());
    await click('Show the next blank');
    await expect.poll(chosen).toBe('[number]');
    await shown('1 of 2');
    await page.keyboard.insertText('six');
    await expect.poll(shownText).not.toContain('2 blanks to fill in');
    await write(`${DRAFT} We need [number] pages.\nThe site goes live by [date].`);
    await shown('2 blanks to fill in');
    await click('[date]');
    await expect.poll(chosen).toBe('[date]');
    await shown('2 of 2');
  });

  it('says that a long post is being read', async () => {
    await popup.evaluate(
      'new MutationObserver(() => { if (document.querySelector("progress")) globalThis.wasReading = true }).observe(document.body, { childList: true, subtree: true })',
    );
    const long = Array.from(
      { length: 400 },
      (_, n) => `On day ${n} our shop sold bread to ${n + 7} people who live near by.`,
    );
    await write(`${long.join(' ')} ${DRAFT}`);
    await expect.poll(() => popup.evaluate('globalThis.wasReading === true'), { timeout: 20_000 }).toBe(true);
    await expect
      .poll(() => popup.evaluate('document.querySelector("progress") === null'), { timeout: 20_000 })
      .toBe(true);
    await shown(/\d+ of 100/);
  });

  it('says that only English is reviewed', async () => {
    await write(
      'Wir brauchen eine neue Webseite für unsere Bäckerei mit einem Laden für Torten und Brot. Bitte melden Sie sich bei uns, wenn Sie so etwas schon gemacht haben.',
    );
    await shown('Only English for now');
    await write(DRAFT);
    await shown(/\d+ of 100/);
  });

  it('says of each of the nine mistakes that it is not judged yet while the post is short', async () => {
    await write('We need a website for our bakery.');
    await shown('A few more words');
    await expect.poll(async () => (await shownText()).match(/Not judged yet/g)?.length).toBe(9);
    await write(DRAFT);
    await shown(/\d+ of 100/);
  });

  it('says by how much a rewrite is too long for its box, changes nothing, and offers to copy it', async () => {
    await page.locator('textarea').evaluate((field, { length }) => field.setAttribute('maxlength', `${length}`), DRAFT);
    await click('Replace “must be available 24/7”');
    await shown(/It is \d+ characters too long for this box\. You can copy it instead\./);
    expect(await text()).toBe(DRAFT);
    await click('Copy “must be available from');
    await expect.poll(copied).toBe('must be available from [time] to [time]');
    await page.locator('textarea').evaluate((field) => field.removeAttribute('maxlength'));
  });

  it('says so where the storage is full, and what to do', async () => {
    const worker = await chromium.worker();
    await worker.evaluate(async () => {
      const { local } = (
        globalThis as never as { chrome: { storage: { local: { set(what: object): Promise<void> } } } }
      ).chrome.storage;
      for (let size = 4_000_000; size > 1; ) {
        const key = `junk${size}${Math.random()}`;
        const isFull = await local.set({ [key]: 'x'.repeat(size) }).then(
          () => false,
          () => true,
        );
        if (isFull) size = Math.floor(size / 2);
      }
    });
    await popup.evaluate(() => {
      const finding = [...document.querySelectorAll('.finding')].find((each) => each.querySelector('.words'))!;
      finding.querySelector('details')!.open = true;
    });
    await click('Dismiss here');
    await shown('There is no room left to save your choice.');
    await worker.evaluate('chrome.storage.local.clear()');
  });

  it('says that a box cannot be read, and what to do', async () => {
    await page.goto('https://www.upwork.com/nx/job-post/instant/title/?odd');
    await shown('This box cannot be read');
    await shown('Use a box on this page');
    await shown('Try it on the practice page');
    await page.goto('https://www.upwork.com/nx/job-post/instant/description/');
    await write(DRAFT);
    await shown(/\d+ of 100/);
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

describe('the popup, where something is missing', () => {
  const SHORT_OF = [
    'I run a small bakery and need a website with six pages for cakes that people order on their phones.',
    'Our logo, the photos of our cakes and the prices in a table are ready. The domain and the hosting are paid for.',
    'Two people here will put in new cakes each week and need to be able to do that without you.',
    'The old site can go on the day the new one is there. You must be available 24/7.',
  ].join(' ');
  const stub = async () => {
    const line = await popup.waitForSelector('.finding .stub-text');
    return (await line!.evaluate((each) => each.textContent)) as string;
  };

  it('offers each missing part as a line, with the points to gain, and inserts it on a click', async () => {
    await open();
    await write(SHORT_OF);
    await shown(/\d things? (?:is|are) missing/);
    await popup.waitForSelector('::-p-xpath(//li[.//*[contains(@class, "stub-text")]]//*[starts-with(., "+")])');
    // Until the review of this post has come, the popup shows the last one's.
    await expect.poll(stub).toMatch(/^Working together:/);
    const line = await stub();
    await click('Insert this line');
    await expect.poll(text).toBe(`${SHORT_OF}\n${line}`);
    await shown('This line stands in your post. Fill in its blanks.');
    await write(SHORT_OF);
    await shown('Insert this line');
  });

  it('knows on which step it belongs, and copies it there', async () => {
    await page.goto('https://www.upwork.com/nx/job-post/instant/title/');
    await shown('This belongs on the step “Description”.');
    await shown('These words are on the step “Description”.');
    await click('Your draft so far');
    await shown('Description (step: Description)');
    const line = await stub();
    await click('Copy this line');
    await shown('Copied. Paste it where you want it.');
    await page.goto('https://www.upwork.com/nx/job-post/instant/description/');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+v');
    await expect.poll(text).toBe(line);
    await write(DRAFT);
    await close();
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
