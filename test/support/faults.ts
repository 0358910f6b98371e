import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Flag } from '../../lib/analyzer/report';
import { judge } from '../../lib/review/judge';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import type { Chromium } from './chromium';

/** Where the test page without a framework stands; `?rich` makes its field an editable element. */
export const FORM = 'https://www.upwork.com/nx/job-post/form/description';
/** The test pages that faults happen to. */
export const ADDRESSES = [
  { at: /^www\.upwork\.com\/nx\/job-post\/instant\//, page: 'upwork-wizard' },
  { at: /^www\.upwork\.com\/nx\/job-post\//, page: 'plain-form' },
  { at: /^www\.upwork\.com\//, page: 'upwork-wizard' },
];
/** Pieces of a post, most of them with something to find. */
export const PIECES = [
  'The budget is low. ',
  'You must be available 24/7. ',
  'Please finish it ASAP. ',
  'We will provide great exposure. ',
  'The texts and photos are ready. ',
  'Make it modern and stunning. ',
  'We need six pages for our bakery. ',
];
/** A draft in which several things are found. */
export const DRAFT = `We need a website for our bakery with six pages. ${PIECES.slice(0, 5).join('')}`;

/** The flags of a description, by the analyzer itself: what a page has to show, no more and no less. */
export const flagsIn = (text: string): Flag[] =>
  judge({ id: 'any', title: '', description: text }, DEFAULT_SETTINGS, 'upwork').findings.filter(
    (finding) => finding.kind === 'flag' && finding.part === 'description',
  ) as Flag[];

/** What a field holds and what is drawn in it, read in one go. */
export interface Drawn {
  readonly text: string;
  readonly marks: string[];
}

/** Reads a text field and the native ranges drawn in it. */
export const drawn = (page: Page, selector: string): Promise<Drawn> =>
  page.evaluate((field) => {
    const { value } = document.querySelector<HTMLTextAreaElement>(field)!;
    const ranges = [...CSS.highlights]
      .filter(([name]) => /^wellposed-(?:high|medium|low|blank)$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset);
    return {
      text: value,
      marks: ranges.map((range) => `${range.startOffset}: ${value.slice(range.startOffset, range.endOffset)}`),
    };
  }, selector);

/** What is drawn beyond the flags of a text, and what of them is not drawn; '' where both agree. */
function differenceOf({ text, marks }: Drawn): string {
  const due = flagsIn(text)
    .map(({ span, words }) => ({ ...span, words }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, words }) => `${start}: ${words}`);
  if (JSON.stringify(due) === JSON.stringify(marks)) return '';
  const extra = marks.filter((mark, i) => !due.includes(mark) || marks.indexOf(mark) !== i);
  const missing = due.filter((mark, i) => !marks.includes(mark) || due.indexOf(mark) !== i);
  return `drawn, not due: ${JSON.stringify(extra)}; due, not drawn: ${JSON.stringify(missing)}; in ${JSON.stringify(text)}`;
}

/** Waits until exactly the flags of the text that stands in the field are drawn, each on its words. */
export async function settled(page: Page, selector: string, timeout = 20_000): Promise<string> {
  let text = '';
  await expect
    .poll(
      async () => {
        const now = await drawn(page, selector);
        text = now.text;
        return differenceOf(now);
      },
      { timeout, interval: 30 },
    )
    .toBe('');
  return text;
}

/** Holds that nothing is drawn but words which some text so far was flagged for. */
export async function holdsNothingStale(page: Page, selector: string, known: Set<string>): Promise<void> {
  const { text, marks } = await drawn(page, selector);
  for (const { words } of flagsIn(text)) known.add(words);
  // The range of a field that has just been taken off the page holds no words: nothing is seen of it.
  for (const mark of marks.filter((each) => !each.endsWith(': ')))
    expect([...known], mark).toContain(mark.replace(/^\d+: /, ''));
}

/** Stops the background worker, as the browser does when it is idle or short of memory. */
export async function workerKiller(chromium: Chromium, page: Page): Promise<() => Promise<void>> {
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}

/** Figures of a page's process after its garbage is collected. */
export async function countsOf(session: CDPSession): Promise<Record<'listeners' | 'nodes' | 'heap', number>> {
  await session.send('Performance.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const named = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { listeners: named('JSEventListeners'), nodes: named('Nodes'), heap: named('JSHeapUsedSize') / 2 ** 20 };
}

/** A new tab on a test page with its field in focus. */
export async function openForm(chromium: Chromium, address = FORM, selector = '#jp-description'): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  await page.click(selector);
  return page;
}

/** Everything that a page's console says in anger from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
