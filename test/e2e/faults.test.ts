import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { killWhileTyping, replaceFields, walkAtRandom } from '../support/fault-scenarios';
import {
  ADDRESSES,
  complaintsOf,
  DRAFT,
  drawn,
  FORM,
  openForm,
  PIECES,
  settled,
  workerKiller,
} from '../support/faults';

const FIELD = '#jp-description';
let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium({ addresses: ADDRESSES });
});
afterAll(() => chromium?.close());

describe('no finding is lost and none is stale', () => {
  it('when the worker is killed before, during and after an analysis', () => killWhileTyping(chromium, 6));

  it('on a walk of edits, rewrites, undos, navigations and stopped workers', () =>
    walkAtRandom(chromium, { walks: 1, steps: 40, seed: 4 }));

  it('on two tabs with the same draft', async () => {
    const address = 'https://www.upwork.com/nx/job-post/chat/one/description';
    const tabs = [await openForm(chromium, address), await openForm(chromium, address)];
    for (let turn = 0; turn < 4; turn++)
      for (const [which, page] of tabs.entries()) {
        await page.bringToFront();
        await page.keyboard.type(PIECES[(turn + which * 3) % PIECES.length]!);
      }
    const texts = [];
    for (const page of tabs) texts.push(await settled(page, FIELD));
    expect(texts[0]).not.toBe(texts[1]);
    for (const page of tabs) await page.close();
  });

  it('when one goes back to the page as it was left', async () => {
    const page = await openForm(chromium);
    await page.keyboard.type(DRAFT);
    await settled(page, FIELD);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(globalThis, { isBack: event.persisted }));
    });
    await page.goto('https://www.upwork.com/nx/find-work');
    await page.goBack({ waitUntil: 'commit' });
    // It is the same page, not one loaded anew.
    await page.waitForFunction('globalThis.isBack === true');
    await settled(page, FIELD);
    await page.click(FIELD);
    await page.keyboard.type(PIECES[5]!);
    expect(await settled(page, FIELD)).toContain(PIECES[5]);
    await page.close();
  });

  it('when the storage is full', async () => {
    const pages = await chromium.openExtensionPage('print.html');
    const fill = (area: string) =>
      pages.evaluate(async (name) => {
        const { chrome } = globalThis as never as {
          chrome: { storage: Record<string, { set(what: object): Promise<void> }> };
        };
        for (let size = 4_000_000, key = 0; size > 100; key++) {
          const full = await chrome.storage[name]!.set({ [`junk${key}`]: 'x'.repeat(size) }).then(
            () => false,
            () => true,
          );
          if (full) size = Math.floor(size / 2);
        }
      }, area);
    await fill('session');
    await fill('local');
    const page = await openForm(chromium);
    const complaints = complaintsOf(page);
    const kill = await workerKiller(chromium, page);
    await page.keyboard.type(DRAFT);
    await settled(page, FIELD);
    await kill();
    await page.keyboard.type(PIECES[5]!);
    await settled(page, FIELD);
    expect(complaints).toEqual([]);
    await pages.evaluate('Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()])');
    await pages.close();
    await page.close();
  });
});

describe('nothing is left behind', () => {
  it.each([FORM, `${FORM}?rich`])('by fields and forms that are replaced: %s', async (address) => {
    const left = await replaceFields(chromium, 8, 5, address);
    expect(left.listeners).toBeLessThanOrEqual(5);
    expect(left.nodes).toBeLessThanOrEqual(60);
  });
});

describe('a page that stands in the way', () => {
  it('throws from its handlers, freezes prototypes, redefines what we draw with and takes our nodes away', async () => {
    const page = await chromium.context.newPage();
    await page.addInitScript(() => {
      for (const { prototype } of [
        Array,
        Object,
        Map,
        Set,
        Promise,
        EventTarget,
        Node,
        Element,
        HTMLTextAreaElement,
        Range,
      ])
        Object.freeze(prototype);
      Object.assign(globalThis, {
        Highlight: class {
          constructor() {
            throw new Error('no highlight');
          }
        },
        AbortController: null,
        requestAnimationFrame: null,
        ResizeObserver: null,
      });
      HTMLTextAreaElement.prototype.constructor = Object;
      addEventListener('input', () => {
        CSS.highlights.clear();
        throw new Error('the page has a fault');
      });
      Object.assign(globalThis, { taken: 0 });
      new MutationObserver(() => {
        for (const node of document.querySelectorAll('[data-wellposed]')) {
          node.remove();
          (globalThis as never as { taken: number }).taken++;
        }
      }).observe(document, { childList: true, subtree: true });
    });
    const complaints = complaintsOf(page);
    await page.goto(FORM);
    await page.click(FIELD);
    await page.keyboard.type(DRAFT);
    await settled(page, FIELD);
    await page.keyboard.type(PIECES[5]!);
    await settled(page, FIELD);
    expect(complaints.filter((each) => !each.includes('the page has a fault'))).toEqual([]);
    // No war over the chip: it comes back when there is something to say, not because it was taken away.
    const taken = (await page.evaluate('taken')) as number;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(30);
    await page.close();
  });

  it('clears what is drawn, and has it back with the next key', async () => {
    const page = await openForm(chromium);
    await page.keyboard.type(DRAFT);
    await settled(page, FIELD);
    await page.evaluate(() => CSS.highlights.clear());
    expect((await drawn(page, FIELD)).marks).toEqual([]);
    await page.keyboard.type('x');
    await settled(page, FIELD);
    await page.close();
  });
});

describe('an extension that is turned off in the middle of a draft', () => {
  it('leaves the text alone, goes quiet, and serves the page again as soon as it is turned on', async () => {
    const page = await openForm(chromium);
    const complaints = complaintsOf(page);
    await page.keyboard.type(DRAFT);
    await settled(page, FIELD);
    const manager = await chromium.context.newPage();
    await manager.goto('chrome://extensions');
    const turn = (on: boolean) =>
      manager.evaluate(
        ([id, isOn]) =>
          (
            globalThis as never as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } }
          ).chrome.management.setEnabled(id, isOn),
        [chromium.extensionId, on] as const,
      );
    await turn(false);
    await page.bringToFront();
    await page.click(FIELD);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(PIECES[5]!);
    await expect.poll(async () => (await drawn(page, FIELD)).marks).toEqual([]);
    await expect.poll(() => page.evaluate('document.querySelectorAll("[data-wellposed]").length')).toBe(0);
    expect(await page.inputValue(FIELD)).toBe(DRAFT + PIECES[5]);
    expect(complaints).toEqual([]);
    await turn(true);
    expect(await settled(page, FIELD)).toBe(DRAFT + PIECES[5]);
    await page.keyboard.type(PIECES[6]!);
    expect(await settled(page, FIELD)).toBe(DRAFT + PIECES[5] + PIECES[6]);
    expect(complaints).toEqual([]);
    await manager.close();
    await page.close();
  });
});
