import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { cpuSeconds } from '../support/cpu-seconds';
import { ADDRESSES, countsOf, DRAFT, openForm, settled } from '../support/faults';
import { extensionPage } from '../support/tab-review';

const TABS = 40;
const SECONDS = 10;
const STRETCHES = 5;
/** What a page counts that does something, and how much of it may come once, such as the end of a focus. */
const WORK = new Map([
  ['ScriptDuration', 0.01],
  ['LayoutCount', 1],
  ['RecalcStyleCount', 1],
]);

interface Tabs {
  readonly chromium: Chromium;
  readonly sessions: CDPSession[];
}

/** A browser with 40 tabs that hold a draft; null for one without the extension. */
async function openTabs(extension: null | undefined): Promise<Tabs> {
  const chromium = await openChromium({ extension, addresses: ADDRESSES });
  const sessions: CDPSession[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await openForm(chromium);
    await page.keyboard.insertText(DRAFT);
    if (extension !== null) await settled(page, '#jp-description');
    // Without a screen every tab counts as the one in front, and 40 carets would blink.
    await page.evaluate('document.activeElement.blur()');
    sessions.push(await chromium.context.newCDPSession(page));
  }
  // The practice page that opens after the installation is no job tab.
  await extensionPage(chromium.context)?.close();
  return { chromium, sessions };
}

async function heapOf({ sessions }: Tabs): Promise<number> {
  let sum = 0;
  for (const session of sessions) sum += (await countsOf(session)).heap;
  return sum;
}

/** What all tabs counted so far, name by name. */
async function workOf({ sessions }: Tabs): Promise<{ name: string; value: number }[]> {
  const all: { name: string; value: number }[] = [];
  for (const session of sessions) {
    const { metrics } = await session.send('Performance.getMetrics');
    all.push(...metrics.filter(({ name }) => WORK.has(name)));
  }
  return all;
}

/** The CPU seconds that a browser uses in a second, over a stretch. */
async function cpuOf({ chromium }: Tabs): Promise<number> {
  const before = await cpuSeconds(chromium);
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  return ((await cpuSeconds(chromium)) - before) / SECONDS;
}

it('40 open job tabs stay as they are while nobody does anything', async () => {
  const bare = await openTabs(null);
  const ours = await openTabs(undefined).catch(async (failure) => {
    await bare.chromium.close();
    throw failure;
  });
  try {
    const heap = await heapOf(ours);
    const work = await workOf(ours);
    expect(work).toHaveLength(TABS * WORK.size);
    const cpu = { bare: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY };
    // In turns, so that both meet the same machine; what else it does only adds: the quietest stretch tells most.
    for (let stretch = 0; stretch < STRETCHES; stretch++) {
      cpu.bare = Math.min(cpu.bare, await cpuOf(bare));
      cpu.ours = Math.min(cpu.ours, await cpuOf(ours));
    }
    // What is done again and again would be counted more often in so many stretches.
    (await workOf(ours)).forEach(({ name, value }, i) => {
      expect(value - work[i]!.value, name).toBeLessThanOrEqual(WORK.get(name)!);
    });
    const growth = (await heapOf(ours)) - heap;
    console.log(`40 idle tabs: ${JSON.stringify({ cpu, heap, growth })}`);
    expect(growth).toBeLessThan(1);
    // Hundredths of a second are the browser's own noise.
    expect(cpu.ours).toBeLessThan(cpu.bare + 0.05);
  } finally {
    await bare.chromium.close();
    await ours.chromium.close();
  }
});
