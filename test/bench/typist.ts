import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { cpuSeconds } from '../support/cpu-seconds';
import { draftText } from './texts';

/** How many keys are typed in one go. */
export const KEYS = 150;
const ADDRESS = 'https://www.upwork.com/nx/job-post/instant/add-description';
const ADDRESSES = [{ at: /^www\.upwork\.com\/nx\/job-post\//, page: 'upwork-wizard' }];
/** Words that hold no finding, so that what is measured is watching. */
const TYPED = 'the boxes of green tea arrive on Monday and we count them at noon '.repeat(3).slice(0, KEYS);
/** Lets what was started come to rest. */
const REST_MS = 1500;
/** As soon as anybody strikes a key after a click into the field. */
const CLICK_TO_KEY_MS = 300;

/** Highlighted words, as the page's own registry shows them. */
const COUNT = `[...CSS.highlights].filter(([name]) => name.startsWith('wellposed')).reduce((sum, [, each]) => sum + each.size, 0)`;

/** What typing has cost. */
export interface Cost {
  /** Milliseconds of the page's main thread per key. */
  readonly key: number;
  /** CPU seconds of all of the browser's processes for the keys. */
  readonly cpu: number;
}

/** How soon something is to be seen, in milliseconds; null where it is not seen within 5 s. */
export interface Speed {
  /** From a key to a frame in which the highlights have moved along. */
  readonly moved: number | null;
  /** From the last key of a vague word to its highlight. */
  readonly found: number | null;
  /** The same right after the background worker was stopped: the key itself wakes it. */
  readonly foundCold: number | null;
  /** The same where somebody came back to the field after the worker was stopped: the focus wakes it. */
  readonly foundWoken: number | null;
}

/** A browser with a draft of 6 kB in a form, and somebody at its keyboard. */
export interface Typist {
  /** Types a number of keys at the end of the draft. */
  type(keys?: number): Promise<Cost>;
  /** Does nothing; gives the milliseconds of the page's main thread per second. */
  rest(seconds: number): Promise<number>;
  /** Megabytes of the page's heap after a collection. */
  heap(): Promise<number>;
  /** How fast we are: needs our highlights. */
  speed(): Promise<Speed>;
  /** The longest task of the page, in milliseconds, while 50 kB stand in the field and one types; 0 for none over 50. */
  longestTask(): Promise<number>;
  close(): Promise<void>;
}

/** Whether a folder holds a build of ours. */
export const isOurs = (extension: string): boolean =>
  existsSync(join(extension, 'content-scripts', 'review.js')) && existsSync(join(extension, 'practice.html'));

/** Types a key and gives the milliseconds until a condition on the page holds, looking once a frame; null after 5 s. */
async function timeUntil(page: Page, key: string, condition: string): Promise<number | null> {
  // `void`: to evaluate a promise would be to wait for it, before the key is pressed.
  await page.evaluate(`void (globalThis.__until = new Promise((resolve) => {
    addEventListener('keydown', () => {
      const start = performance.now();
      const look = () => {
        if (${condition}) resolve(performance.now() - start);
        else if (performance.now() - start > 5000) resolve(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { once: true, capture: true });
  }))`);
  await page.keyboard.press(key);
  return (await page.evaluate('globalThis.__until')) as number | null;
}

async function mainThreadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Opens a browser, with an unpacked extension or none, and fills the field; another round has another draft. */
export async function openTypist(extension: string | null, round: number): Promise<Typist> {
  const chromium = await openChromium({ extension, addresses: ADDRESSES });
  const { context } = chromium;
  const page = context.pages()[0] ?? (await context.newPage());
  const ours = extension !== null && isOurs(extension);
  if (ours) {
    // The practice page that opens after the install would take the place in front, and a page behind draws no frames.
    const practice = () => context.pages().find((each) => each.url().endsWith('/practice.html'));
    while (!practice()) await page.waitForTimeout(100);
    await practice()?.close();
  }
  await page.bringToFront();
  await page.goto(ADDRESS);
  const field = page.locator('[id^="jp-description"]');
  // Something is found in it, whatever the analyzer thinks of the rest.
  await field.fill(`Please finish it ASAP.\n${draftText(6000, round)}`);
  await field.press('Control+End');
  if (ours) await page.waitForFunction(`${COUNT} > 0`);
  const session = await context.newCDPSession(page);
  // In time that the thread has run, not that has passed: others may use the machine.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForTimeout(REST_MS);

  return {
    async type(keys = KEYS) {
      const [cpu, main] = [await cpuSeconds(chromium), await mainThreadSeconds(session)];
      for (const key of TYPED.slice(0, keys)) await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 30 });
      await page.waitForTimeout(500);
      return {
        key: (((await mainThreadSeconds(session)) - main) * 1000) / keys,
        cpu: (await cpuSeconds(chromium)) - cpu,
      };
    },
    async rest(seconds) {
      const main = await mainThreadSeconds(session);
      await page.waitForTimeout(seconds * 1000);
      return (((await mainThreadSeconds(session)) - main) * 1000) / seconds;
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20;
    },
    async speed() {
      // A live range moves with the text: the last highlight's start is one further right after a key at the start.
      await field.press('Control+Home');
      const last = `Math.max(...[...CSS.highlights].filter(([n]) => n.startsWith('wellposed')).flatMap(([, h]) => [...h].map((r) => r.startOffset)))`;
      const before = (await page.evaluate(last)) as number;
      const moved = await timeUntil(page, 'a', `${last} === ${before + 1}`);
      await field.press('Backspace');
      await field.press('Control+End');
      const writeAlmostAll = async () => {
        await page.keyboard.type('\nPlease finish it ASA', { delay: 20 });
        await page.waitForTimeout(700);
      };
      const untilOneMore = async () => timeUntil(page, 'P', `${COUNT} > ${await page.evaluate(COUNT)}`);
      await writeAlmostAll();
      const found = await untilOneMore();
      await page.keyboard.type(' ');
      await writeAlmostAll();
      const workers = await context.newCDPSession(page);
      await workers.send('ServiceWorker.enable');
      await workers.send('ServiceWorker.stopAllWorkers');
      const foundCold = await untilOneMore();
      await page.keyboard.type(' ');
      await writeAlmostAll();
      await field.evaluate((element) => element.blur());
      await workers.send('ServiceWorker.stopAllWorkers');
      await field.focus();
      await page.waitForTimeout(CLICK_TO_KEY_MS);
      return { moved, found, foundCold, foundWoken: await untilOneMore() };
    },
    async longestTask() {
      await field.fill(draftText(50_000, round));
      await page.waitForTimeout(2500);
      await page.evaluate(`globalThis.__long = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.__long = Math.max(globalThis.__long, entry.duration);
      }).observe({ type: 'longtask' })`);
      await field.press('Control+End');
      await page.keyboard.type('and more words come here', { delay: 40 });
      await page.waitForTimeout(1500);
      return (await page.evaluate('globalThis.__long')) as number;
    },
    close: () => chromium.close(),
  };
}
