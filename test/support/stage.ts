import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { Action, ActionOutcome, TabReview } from '../../lib/messages/protocol';
import { ADDRESSES } from './addresses';
import { type Chromium, type ChromiumOptions, openChromium } from './chromium';
import { drawnIn } from './drawn';
import { type Pierced, pierce } from './pierce';
import { actIn, extensionPage, reviewOf } from './tab-review';

/** A post with plain mistakes, long enough for a score, and of our own writing. */
export const DRAFT =
  'We need a website for our bakery with six pages. The budget is low. You must be available 24/7 ' +
  'and we will provide great exposure. The texts and photos are ready, and a friend has drawn our logo.';
/** Words of it that are flagged, in their order. */
export const FLAGGED = ['The budget is low', 'must be available 24/7', 'great exposure'] as const;
/** What one click makes of it. */
export const MENDED = DRAFT.replace('great exposure', '[amount] in pay');

/** One browser for a file of tests, and a new tab for each test. */
export interface Stage {
  readonly chromium: Chromium;
  readonly page: Page;
  /** Sees closed shadow roots of the tab. */
  readonly view: Pierced;
  /** Everything that a page's console said in anger during this test. */
  readonly complaints: readonly string[];
  /** Goes to an address, clicks into a field there and types by real keys. */
  write(address: string, selector: string, text?: string): Promise<void>;
  /** The same where typing is not the point: all but the last word comes in one piece. */
  put(address: string, selector: string, text?: string): Promise<void>;
  /** Waits until these words, among others, are highlighted in a field. */
  sees(selector: string, ...words: string[]): Promise<void>;
  highlighted(selector: string): Promise<string[]>;
  /** Moves the real mouse onto highlighted words. */
  pointAt(selector: string, words: string): Promise<void>;
  /** Clicks highlighted words with the real mouse. */
  clickAt(selector: string, words: string): Promise<void>;
  /** What popup and badge show of this tab. */
  review(): Promise<TabReview & { badge: string }>;
  /** Has the background do something in this tab, as popup and shortcuts do. */
  act(action: Action): Promise<ActionOutcome>;
  /** A value of the page, such as the state that its framework holds. */
  held(expression: string): Promise<unknown>;
}

/** Sets a stage up for the tests of a file. */
export function setStage(options: ChromiumOptions = {}): Stage {
  let chromium: Chromium;
  let page: Page;
  let view: Pierced;
  let complaints: string[] = [];
  beforeAll(async () => {
    chromium = await openChromium({ addresses: ADDRESSES, ...options });
    // The practice page that opens by itself after the install would take the place of the page in front.
    await vi.waitUntil(() => extensionPage(chromium.context) !== undefined, 20_000);
  });
  beforeEach(async () => {
    await page?.close();
    page = await chromium.context.newPage();
    complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    view = await pierce(page);
  });
  afterAll(() => chromium?.close());

  const highlighted = async (selector: string) => (await drawnIn(page, selector)).map(({ words }) => words);
  const find = async (selector: string, words: string) => {
    await expect.poll(() => highlighted(selector)).toContain(words);
    return (await drawnIn(page, selector)).find((each) => each.words === words)!;
  };
  return {
    get chromium() {
      return chromium;
    },
    get page() {
      return page;
    },
    get view() {
      return view;
    },
    get complaints() {
      return complaints;
    },
    async write(address, selector, text = DRAFT) {
      await page.goto(address);
      await page.click(selector);
      await page.keyboard.type(text);
    },
    async put(address, selector, text = DRAFT) {
      await page.goto(address);
      await page.click(selector);
      const last = text.lastIndexOf(' ');
      await page.keyboard.insertText(text.slice(0, last));
      await page.keyboard.type(text.slice(last));
    },
    sees: (selector, ...words) => expect.poll(() => highlighted(selector)).toEqual(expect.arrayContaining(words)),
    highlighted,
    async pointAt(selector, words) {
      const { x, y } = await find(selector, words);
      await page.mouse.move(x, y + 80);
      await page.mouse.move(x, y, { steps: 2 });
    },
    async clickAt(selector, words) {
      const { x, y } = await find(selector, words);
      await page.mouse.click(x, y);
    },
    review: () => reviewOf(chromium, page.url()),
    act: (action) => actIn(chromium, page.url(), action),
    held: (expression) => page.evaluate(expression),
  };
}
