import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openChromium } from '../support/chromium';
import { cpuSeconds } from '../support/cpu-seconds';
import { ADDRESSES, countsOf, DRAFT, openForm, settled } from '../support/faults';

const TABS = 40;
const SECONDS = 10;
const STRETCHES = 5;

/** What 40 tabs with a draft cost while nobody does anything: CPU seconds per second, and growth of all their heaps in MB. */
async function idleCost(extension: null | undefined) {
  const chromium = await openChromium({ extension, addresses: ADDRESSES });
  try {
    const pages: Page[] = [];
    for (let tab = 0; tab < TABS; tab++) {
      const page = await openForm(chromium);
      await page.keyboard.insertText(DRAFT);
      if (extension !== null) await settled(page, '#jp-description');
      // Without a screen every tab counts as the one in front: 40 carets would blink, and each draws its lines anew.
      await page.evaluate('document.activeElement.blur()');
      pages.push(page);
    }
    const heaps = async () => {
      let sum = 0;
      for (const page of pages) {
        const session = await chromium.context.newCDPSession(page);
        sum += (await countsOf(session)).heap;
        await session.detach();
      }
      return sum;
    };
    const heapBefore = await heaps();
    // What else the machine does only adds: the quietest of some stretches tells most of the tabs themselves.
    let cpu = Number.POSITIVE_INFINITY;
    for (let stretch = 0; stretch < STRETCHES; stretch++) {
      const cpuBefore = await cpuSeconds(chromium);
      await pages[0]!.waitForTimeout(SECONDS * 1000);
      cpu = Math.min(cpu, ((await cpuSeconds(chromium)) - cpuBefore) / SECONDS);
    }
    return { cpu, growth: (await heaps()) - heapBefore, heap: heapBefore };
  } finally {
    await chromium.close();
  }
}

it('40 open job tabs stay as they are while nobody does anything', async () => {
  const bare = await idleCost(null);
  const ours = await idleCost(undefined);
  console.log(`40 idle tabs, bare: ${JSON.stringify(bare)}; ours: ${JSON.stringify(ours)}`);
  expect(ours.growth).toBeLessThan(1);
  // Hundredths of a second are the browser's own noise.
  expect(ours.cpu).toBeLessThan(bare.cpu + 0.05);
});
