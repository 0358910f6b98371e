import fc from 'fast-check';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './chromium';
import {
  complaintsOf,
  countsOf,
  DRAFT,
  drawn,
  FORM,
  flagsIn,
  holdsNothingStale,
  openForm,
  PIECES,
  settled,
  workerKiller,
} from './faults';

const FIELD = '#jp-description';
const WIZARD = 'https://www.upwork.com/nx/job-post/instant';
const WIZARD_FIELD = '#jp-description-1';

/** Resolves when a background worker runs. */
const workerRuns = (session: CDPSession): Promise<void> =>
  new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'running')) resolve();
    });
  });

/** Does something on a form in a tab of its own, which is closed whatever comes of it. */
async function onForm<T>(chromium: Chromium, address: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await openForm(chromium, address);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Kills the worker in turn before, during and after an analysis while one types, and holds what is drawn to the truth. */
export const killWhileTyping = (chromium: Chromium, times: number): Promise<void> =>
  onForm(chromium, FORM, async (page) => {
    const complaints = complaintsOf(page);
    const kill = await workerKiller(chromium, page);
    const known = new Set<string>();
    for (let time = 0; time < times; time++) {
      if (time % 3 === 0) await kill();
      if (time % 3 === 1) {
        await settled(page, FIELD);
        await kill();
      }
      const session = await chromium.context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      const running = workerRuns(session);
      const piece = PIECES[time % PIECES.length]!;
      const before = await page.inputValue(FIELD);
      await page.keyboard.type(piece);
      // On a slow machine an answer comes in the middle of a piece, and finds there what the whole of it does not have.
      for (let end = 1; end < piece.length; end++)
        for (const { words } of flagsIn(before + piece.slice(0, end))) known.add(words);
      if (time % 3 === 1) {
        // The question has woken the worker: it is about to judge, or at it.
        await running;
        await kill();
      }
      if (time % 3 === 2) {
        await settled(page, FIELD);
        await kill();
      }
      await session.detach();
      await holdsNothingStale(page, FIELD, known);
      // A post of normal length, again and again.
      if (time % 20 === 19) await page.fill(FIELD, '');
    }
    await page.keyboard.type(PIECES[0]!);
    expect(flagsIn(await settled(page, FIELD)).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

/** How much of listeners, nodes and heap is held after the field was replaced a number of times, beyond what was held before. */
export const replaceFields = (chromium: Chromium, rounds: number, each: number, address: string) =>
  onForm(chromium, address, async (page) => {
    const complaints = complaintsOf(page);
    const session = await chromium.context.newCDPSession(page);
    const isRich = address.includes('rich');
    await page.keyboard.type(DRAFT);
    const marked = () =>
      page.waitForFunction((due) => {
        const names = ['high', 'medium', 'low', 'blank'].map((severity) => `wellposed-${severity}`);
        const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
        const field = document.querySelector('#jp-description')!;
        // Ranges of an editable element say where they stand; those of a text field are live only in the field at hand.
        return (
          ranges.length === due &&
          ranges.every((range) => !range.startContainer || field.contains(range.startContainer))
        );
      }, flagsIn(DRAFT).length);
    const replace = async (times: number) => {
      await page.evaluate(
        (count) => (globalThis as never as { form: { replace(n: number): void } }).form.replace(count),
        times,
      );
      await marked();
      if (!isRich) await settled(page, FIELD);
    };
    // What is made once and kept (styles, texts, the chip) is there after the first of them.
    for (let round = 0; round < 5; round++) await replace(each);
    const before = await countsOf(session);
    for (let round = 0; round < rounds; round++) await replace(each);
    const after = await countsOf(session);
    expect(complaints).toEqual([]);
    return {
      listeners: after.listeners - before.listeners,
      nodes: after.nodes - before.nodes,
      heap: after.heap - before.heap,
    };
  });

type Step =
  | { readonly do: 'type'; readonly at: number; readonly piece: number }
  | { readonly do: 'delete'; readonly at: number; readonly length: number }
  | { readonly do: 'paste'; readonly at: number; readonly length: number; readonly piece: number }
  | { readonly do: 'rewrite'; readonly which: number }
  | { readonly do: 'undo' | 'redo' | 'leave' | 'kill' | 'look' };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const piece = fc.nat(PIECES.length + 3);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), at: share, piece }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('delete' as const), at: share, length: fc.integer({ min: 1, max: 60 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('paste' as const), at: share, length: fc.nat(40), piece }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rewrite' as const), which: fc.nat(20) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'kill' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const) }) },
);
/** The last ones are no sentences: what stands before and after them is torn apart. */
const TYPED = [...PIECES, '\n\n', 'x', ' etc. 👩‍🚀 ', 'é'];

/** What the page, the framework and the highlights have to agree on, step by step. */
async function walk(chromium: Chromium, page: Page, asker: Page, steps: readonly Step[]): Promise<void> {
  await page.goto(`${WIZARD}/add-description`);
  await page.click(WIZARD_FIELD);
  await page.keyboard.insertText(DRAFT);
  const kill = await workerKiller(chromium, page);
  const known = new Set<string>();
  let model = DRAFT;
  const held = () =>
    page.evaluate((field) => {
      const { value } = document.querySelector<HTMLTextAreaElement>(field)!;
      return { value, framework: (globalThis as never as { post: { description: string } }).post.description };
    }, WIZARD_FIELD);
  const select = (start: number, end: number) =>
    page.evaluate(
      ([field, from, to]) => {
        const element = document.querySelector<HTMLTextAreaElement>(field)!;
        element.focus();
        element.setSelectionRange(from, to);
      },
      [WIZARD_FIELD, start, end] as const,
    );
  /** An offset that stands between whole characters. */
  const place = (at: number) => {
    const boundaries = [0];
    for (const { index, segment } of new Intl.Segmenter('en').segment(model)) boundaries.push(index + segment.length);
    return boundaries[Math.round(at * (boundaries.length - 1))]!;
  };
  const put = async (start: number, end: number, text: string) => {
    await select(start, end);
    if (text === '') {
      if (end > start) await page.keyboard.press('Delete');
    } else await page.keyboard.insertText(text);
    model = model.slice(0, start) + text + model.slice(end);
  };
  for (const now of steps) {
    switch (now.do) {
      case 'type':
        await put(place(now.at), place(now.at), TYPED[now.piece]!);
        break;
      case 'paste':
      case 'delete': {
        const start = place(now.at);
        const end = place(Math.min(1, now.at + now.length / Math.max(1, model.length)));
        await put(start, end, now.do === 'paste' ? TYPED[now.piece]! : '');
        break;
      }
      case 'rewrite': {
        await settled(page, WIZARD_FIELD);
        const flags = flagsIn(model).filter(({ rewrites }) => rewrites.length > 0);
        const flag = flags[now.which % Math.max(1, flags.length)];
        if (!flag) break;
        const answer = await asker.evaluate(
          async (action) => {
            const { chrome } = globalThis as never as {
              chrome: {
                tabs: { query(what: object): Promise<{ id: number }[]> };
                runtime: { sendMessage(message: object): Promise<{ res: { done: boolean } }> };
              };
            };
            const [tab] = await chrome.tabs.query({ url: 'https://www.upwork.com/*' });
            const data = { tabId: tab!.id, action };
            return chrome.runtime.sendMessage({ id: 1, type: 'act', data, timestamp: Date.now() });
          },
          { type: 'apply', finding: flag, rewrite: 0 },
        );
        expect(answer.res).toEqual({ done: true });
        model = model.slice(0, flag.span.start) + flag.rewrites[0]!.text + model.slice(flag.span.end);
        break;
      }
      case 'undo':
      case 'redo':
        await page.keyboard.press(now.do === 'undo' ? 'Control+z' : 'Control+Shift+z');
        // How much a browser undoes at once is its own affair: field and framework have to agree.
        model = (await held()).value;
        break;
      case 'leave':
        await page.evaluate(async (address) => {
          const { router } = globalThis as never as { router: { push(path: string): Promise<void> } };
          await router.push(address.replace('add-description', 'budget'));
          await router.push(address);
        }, '/nx/job-post/instant/add-description');
        await page.click(WIZARD_FIELD);
        break;
      case 'kill':
        await kill();
        break;
      case 'look':
        await settled(page, WIZARD_FIELD);
        break;
    }
    expect(await held(), JSON.stringify(now)).toEqual({ value: model, framework: model });
    await holdsNothingStale(page, WIZARD_FIELD, known);
  }
  expect(await settled(page, WIZARD_FIELD)).toBe(model);
  expect((await drawn(page, WIZARD_FIELD)).text).toBe(model);
}

/** Walks at random through edits, rewrites, undos, navigations and stopped workers; the seed is printed, and a failure can be walked again. */
export async function walkAtRandom(
  chromium: Chromium,
  { walks, steps, seed, path = '' }: { walks: number; steps: number; seed: number; path?: string },
): Promise<void> {
  console.log(`random walk: ${walks} x ${steps} steps, seed ${seed}`);
  const asker = await chromium.openExtensionPage('print.html');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps, size: 'max' }), async (taken) => {
      const page = await chromium.context.newPage();
      try {
        await walk(chromium, page, asker, taken);
      } finally {
        await page.close();
      }
    }),
    // A walk takes a while: it is not made shorter and shorter, but said as it was.
    { seed, numRuns: walks, endOnFailure: true, ...(path && { path }) },
  );
  await asker.close();
}
