// Types into a draft in real Chromium: bare, with ours, and with any other unpacked extension folder given; prints medians.
//   npm run bench:typing [-- FOLDER ...]
import { basename, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { built, CHROME_BUILD } from '../support/browsers';
import { openChromium } from '../support/chromium';
import { cpuSeconds } from '../support/cpu-seconds';
import { draftText } from './texts';

const KEYS = 150;
const ROUNDS = 5;
/** Some ten blinks of the caret, which are all that an idle page does: one more or less of them is no news. */
const IDLE_SECONDS = 10;
const ADDRESS = 'https://www.upwork.com/nx/job-post/instant/add-description';
const ADDRESSES = [{ at: /^www\.upwork\.com\/nx\/job-post\//, page: 'upwork-wizard' }];
/** Types words that hold no finding, so that what is measured is watching. */
const TYPED = 'the boxes of green tea arrive on Monday and we count them at noon '.repeat(3).slice(0, KEYS);

interface Figures {
  /** Milliseconds of the page's main thread per key. */
  key: number;
  /** Milliseconds of the page's main thread per idle second. */
  idle: number;
  /** Megabytes of the page's heap after a collection. */
  heap: number;
  /** CPU seconds of all of the browser's processes while the keys were typed. */
  cpu: number;
  /** Milliseconds from a key to a frame in which the highlights have moved along; null without highlights. */
  moved: number | null;
  /** Milliseconds from the last key of a vague word to its highlight. */
  found: number | null;
  /** The same right after the background worker was stopped. */
  foundCold: number | null;
  /** The longest task of the page, in milliseconds, while 50 kB stand in the field and one types. */
  longestTask: number;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

/** Highlighted words, as the page's own registry shows them. */
const COUNT = `[...CSS.highlights].filter(([name]) => name.startsWith('wellposed')).reduce((sum, [, each]) => sum + each.size, 0)`;

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

async function measure(extension: string | null, ours: boolean, round: number): Promise<Figures> {
  const chromium = await openChromium({ extension, addresses: ADDRESSES });
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    if (ours) {
      // The practice page that opens after the install would take the place in front, and a page behind draws no frames.
      const practice = () => chromium.context.pages().find((each) => each.url().endsWith('/practice.html'));
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
    const session = await chromium.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // Lets what was started by filling the field come to rest.
    await page.waitForTimeout(1500);

    const cpuBefore = await cpuSeconds(chromium);
    const taskBefore = await metric(session, 'TaskDuration');
    for (const key of TYPED) await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 30 });
    await page.waitForTimeout(500);
    const typing = (await metric(session, 'TaskDuration')) - taskBefore;
    const cpu = (await cpuSeconds(chromium)) - cpuBefore;

    const idleBefore = await metric(session, 'TaskDuration');
    await page.waitForTimeout(IDLE_SECONDS * 1000);
    const idle = ((await metric(session, 'TaskDuration')) - idleBefore) / IDLE_SECONDS;

    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(session, 'JSHeapUsedSize')) / 2 ** 20;

    let moved: number | null = null;
    let found: number | null = null;
    let foundCold: number | null = null;
    if (ours) {
      // A live range moves with the text: the last highlight's start is one further right after a key at the start.
      await field.press('Control+Home');
      const last = `Math.max(...[...CSS.highlights].filter(([n]) => n.startsWith('wellposed')).flatMap(([, h]) => [...h].map((r) => r.startOffset)))`;
      const before = (await page.evaluate(last)) as number;
      moved = await timeUntil(page, 'a', `${last} === ${before + 1}`);
      await field.press('Backspace');
      await field.press('Control+End');
      const type = async () => {
        await page.keyboard.type('\nPlease finish it ASA', { delay: 20 });
        await page.waitForTimeout(700);
        const count = (await page.evaluate(COUNT)) as number;
        return timeUntil(page, 'P', `${COUNT} > ${count}`);
      };
      found = await type();
      await page.keyboard.type(' ');
      await page.keyboard.type('\nPlease finish it ASA', { delay: 20 });
      await page.waitForTimeout(700);
      const browser = await chromium.context.newCDPSession(page);
      await browser.send('ServiceWorker.enable');
      await browser.send('ServiceWorker.stopAllWorkers');
      const count = (await page.evaluate(COUNT)) as number;
      foundCold = await timeUntil(page, 'P', `${COUNT} > ${count}`);
    }

    await field.fill(draftText(50_000, round));
    await page.waitForTimeout(2500);
    await page.evaluate(`globalThis.__long = 0; new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.__long = Math.max(globalThis.__long, entry.duration);
    }).observe({ type: 'longtask' })`);
    await field.press('Control+End');
    await page.keyboard.type('and more words come here', { delay: 40 });
    await page.waitForTimeout(1500);
    const longestTask = (await page.evaluate('globalThis.__long')) as number;
    return { key: (typing * 1000) / KEYS, idle: idle * 1000, heap, cpu, moved, found, foundCold, longestTask };
  } finally {
    await chromium.close();
  }
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How far runs of the same lie apart, without the farthest on either side: a smaller difference is noise. */
const spread = (values: number[]): number => {
  const inner = values.toSorted((a, b) => a - b).slice(1, -1);
  return inner.at(-1)! - inner[0]!;
};

const contestants: [string, string | null][] = [
  ['no extension', null],
  ['wellposed', built(CHROME_BUILD)],
  ...process.argv.slice(2).map((folder): [string, string] => [basename(folder), resolve(folder)]),
];
const rows: [keyof Figures, string, number][] = [
  ['key', 'main thread, ms per key', 2],
  ['idle', 'main thread, ms per idle second', 2],
  ['heap', 'page heap, MB', 1],
  ['cpu', `CPU of the whole browser, s for ${KEYS} keys`, 2],
  ['moved', 'key to moved highlights, ms', 0],
  ['found', 'last key to new finding, ms', 0],
  ['foundCold', 'the same, worker stopped before, ms', 0],
  ['longestTask', 'longest task over 50 ms at 50 kB, ms', 0],
];
const results = new Map<string, Figures[]>(contestants.map(([name]) => [name, []]));
// In turn, so that a machine that slows down slows all of them.
for (let round = 1; round <= ROUNDS; round++)
  for (const [name, extension] of contestants)
    results.get(name)!.push(await measure(extension, name === 'wellposed', round));

console.log(
  `Typing ${KEYS} keys into a 6 kB draft, medians of ${ROUNDS} runs (±: how far the same lies apart; in brackets: difference to the bare page)`,
);
console.log(''.padEnd(44) + contestants.map(([name]) => name.padStart(22)).join(''));
for (const [key, label, digits] of rows) {
  const of = (name: string) => {
    const values = results.get(name)!.map((figures) => figures[key]);
    return values.some((value) => value === null) ? null : median(values as number[]);
  };
  const bare = of('no extension');
  const cells = contestants.map(([name], i) => {
    const value = of(name);
    if (value === null) return '-'.padStart(22);
    const apart = spread(results.get(name)!.map((figures) => figures[key] as number)).toFixed(digits);
    const difference =
      i > 0 && bare !== null ? ` (${value >= bare ? '+' : ''}${(value - bare).toFixed(digits)})` : ` ±${apart}`;
    return (value.toFixed(digits) + difference).padStart(22);
  });
  console.log(label.padEnd(44) + cells.join(''));
}
