import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../lib/analyzer/rules/index';
import { type Chromium, openChromium } from '../support/chromium';
import { flagsIn } from '../support/faults';
import { highlightedIn, middleOf } from '../support/highlights';
import { type Pierced, pierce } from '../support/pierce';

const FIELD = '#jp-description-1';
const WORDS = 'must be available 24/7';
const RULE = 'always-available';
const { title } = RULES.find(({ id }) => id === RULE)!;
// Without a link: a pointer that comes to rest on one makes the browser call ahead.
const FORM = `<!doctype html><html lang="en"><title>Job post</title><link rel="icon" href="data:,"><main>
  <h1>Start the conversation.</h1>
  <label for="jp-description-1">Describe what you need</label>
  <textarea id="jp-description-1" name="description" rows="14" cols="80"></textarea>
</main>`;
const DRAFT =
  'We need a website for our bakery with six pages. You must be available 24/7 and we will provide great exposure. ' +
  'The texts and photos are ready, and a friend has drawn our logo.';

let chromium: Chromium;
let page: Page;
let view: Pierced;

beforeAll(async () => {
  chromium = await openChromium();
  await chromium.context.route('https://www.upwork.com/**', (route) =>
    route.fulfill({ body: FORM, contentType: 'text/html' }),
  );
  const isPractice = (each: Page) => each.url().endsWith('/practice.html');
  if (!chromium.context.pages().some(isPractice)) await chromium.context.waitForEvent('page', isPractice);
  page = await chromium.context.newPage();
  view = await pierce(page);
  await page.goto('https://www.upwork.com/nx/job-post/instant/description/');
  await page.click(FIELD);
  await page.keyboard.insertText(DRAFT);
});
afterAll(() => chromium?.close());
afterEach(async () => {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await view.gone('dialog', /./);
});

const drawn = () => expect.poll(() => highlightedIn(page, FIELD)).toContain(WORDS);
const gone = () => expect.poll(() => highlightedIn(page, FIELD)).not.toContain(WORDS);
async function openCard(): Promise<void> {
  await drawn();
  const { x, y } = await middleOf(page, FIELD, WORDS);
  await page.mouse.click(x, y);
  await view.get('dialog', /./);
}
const unfold = (name: RegExp) => view.click('DisclosureTriangle', name);

/** The card's ground, looked up behind its closed shadow root. */
async function ground(): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: typeof root): number | undefined => {
    if (node.localName === 'section' && node.attributes?.some((value) => /^card\b/.test(value))) return node.nodeId;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: find(root)! });
  await session.detach();
  return computedStyle.find(({ name }) => name === 'background-color')!.value;
}

const focused = (name: RegExp) =>
  expect.poll(async () => (await view.all('button', name))[0]?.focused, { timeout: 10_000 }).toBe(true);
const fieldHasFocus = () => expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(FIELD.slice(1));
async function openByKeys(): Promise<void> {
  await drawn();
  await page.evaluate((field) => {
    const element = document.querySelector<HTMLTextAreaElement>(field)!;
    element.focus();
    element.setSelectionRange(0, 0);
  }, FIELD);
  await (await chromium.worker()).evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-finding', tab))`,
  );
  await focused(/^Replace “must be available/);
}

/** Hears what the extension's scripts in the page have a screen reader say. */
async function listen(): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const { id: contextId } = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))!;
  const inWorld = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value;
  await inWorld(`{
    globalThis.said = [];
    const { ariaNotify } = Element.prototype;
    Element.prototype.ariaNotify = function (words) {
      said.push(this.id + ': ' + words);
      return ariaNotify.call(this, words);
    };
  }`);
  return () => inWorld('said');
}

describe('the card', () => {
  it('is light or dark as the browser is', async () => {
    await openCard();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(38, 40, 44)');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('names its source, and shows the same on another post', async () => {
    await openCard();
    await unfold(/^Source and example/);
    await view.get('link', /opens in a new tab/);
    await view.get('StaticText', /^Another post, before and after/);
  });

  it.each([
    ['Dismiss here', 'Dismissed in this post.'],
    ['Always dismiss these words', `“${WORDS}” is dismissed in every post.`],
    ['Turn this check off on Upwork', 'This check is off on Upwork.'],
    ['Turn this check off everywhere', 'This check is off everywhere.'],
  ])('offers “%s”, and takes it back in the same place', async (choice, said) => {
    await openCard();
    if (choice !== 'Dismiss here') await unfold(/^More choices/);
    await view.click('button', new RegExp(`^${choice}`));
    await gone();
    await view.get('StaticText', new RegExp(said.replace(/[./]/g, '\\$&')));
    await view.click('button', /^Undo/);
    await drawn();
  });

  it.each([
    ['Dismiss here', 'dismissed', `Restore “${WORDS}”`],
    ['Always dismiss these words', 'dismissed', `Restore “${WORDS}”`],
  ])('has its “%s” restored from the options', async (choice, place, back) => {
    await openCard();
    if (choice !== 'Dismiss here') await unfold(/^More choices/);
    await view.click('button', new RegExp(`^${choice}`));
    await gone();
    const options = await chromium.openExtensionPage(`options.html#${place}`);
    await options.getByRole('button', { name: back }).click();
    await options.getByText('Nothing is dismissed.').waitFor();
    await options.close();
    await drawn();
  });

  it('has a check turned on again from the options, here and everywhere', async () => {
    for (const choice of [/^Turn this check off on Upwork/, /^Turn this check off everywhere/]) {
      await openCard();
      await unfold(/^More choices/);
      await view.click('button', choice);
      await gone();
      const options = await chromium.openExtensionPage(`options.html#${RULE}`);
      if (choice.source.includes('Upwork'))
        await options.locator(`#${RULE}`).getByRole('button', { name: 'Turn on there again' }).click();
      else await options.getByRole('checkbox', { name: `Check for: ${title}` }).check();
      await drawn();
      await options.close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await view.gone('dialog', /./);
    }
  });

  it('says so where a choice cannot be kept, and leaves the words marked', async () => {
    const worker = await chromium.worker();
    await worker.evaluate(
      '{ const { local } = chrome.storage; globalThis.set = local.set; local.set = () => Promise.reject(new Error("quota exceeded")) }',
    );
    await openCard();
    await view.click('button', /^Dismiss here/);
    await view.get('StaticText', /^There is no room left to save your choice/);
    await worker.evaluate('chrome.storage.local.set = globalThis.set');
    expect(await highlightedIn(page, FIELD)).toContain(WORDS);
  });

  it('shows the report of a false alarm before it copies it', async () => {
    await openCard();
    await unfold(/^More choices/);
    await view.click('button', /^Report a false alarm/);
    await view.get('StaticText', /^Nothing is sent/);
    await view.click('button', /^Copy this text/);
    await view.get('StaticText', /^Copied/);
    const practice = await chromium.openExtensionPage('practice.html');
    await practice.getByLabel('Description').focus();
    await practice.keyboard.press('Control+v');
    await expect
      .poll(() => practice.getByLabel('Description').inputValue())
      .toBe(`Wellposed: a false alarm\nWords: ${WORDS}\nCheck: ${RULE}\nVersion: 0.1.0`);
    await practice.close();
  });

  it('leads to its check in the options', async () => {
    await openCard();
    await unfold(/^More choices/);
    const opened = chromium.context.waitForEvent('page');
    await view.click('button', /^See this check in the options/);
    const options = await opened;
    await options.locator(`#${RULE}.aimed details[open]`).waitFor();
    await expect.poll(() => options.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await options.close();
  });

  it('is complete by keyboard, and gives the focus back', async () => {
    await openByKeys();
    await page.keyboard.press('d');
    await gone();
    await focused(/^Undo/);
    await page.keyboard.press('Enter');
    await drawn();
    await page.keyboard.press('Escape');
    await view.gone('dialog', /./);
    await fieldHasFocus();
    await openByKeys();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.inputValue(FIELD)).toContain('must be available from [time] to [time]');
    await fieldHasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.inputValue(FIELD)).toBe(DRAFT);
  });

  it('comes to a screen reader as one dialog that takes the focus, and what a click wrote is said once', async () => {
    await drawn();
    const said = await listen();
    const chip = async () => (await view.all('button', /^Wellposed: Score/)).map(({ name }) => name);
    const before = await chip();
    expect(before).toHaveLength(1);
    const { what, why } = flagsIn(DRAFT).find(({ words }) => words === WORDS)!.message;
    await openByKeys();
    expect((await view.all('dialog')).map(({ name, description }) => [name, description])).toEqual([[what, why]]);
    expect((await view.all('status')).map(({ name }) => name)).toEqual(['']);
    expect(await said()).toEqual([]);
    await page.keyboard.press('Enter');
    await view.gone('dialog', /./);
    await fieldHasFocus();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('[time]');
    await expect
      .poll(said)
      .toEqual([`${FIELD.slice(1)}: “${WORDS}” is now “must be available from [time] to [time]”.`]);
    await expect.poll(chip).not.toEqual(before);
    expect(await chip()).toHaveLength(1);
    expect(await view.all('status')).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.inputValue(FIELD)).toBe(DRAFT);
  });
});
