import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabReview } from '../../lib/messages/protocol';
import { type Chromium, openChromium } from '../support/chromium';
import { type Pierced, pierce } from '../support/pierce';

const ADDRESSES = [
  { at: /^www\.fiverr\.com\/briefs\/modal/, page: 'brief-in-modal' },
  { at: /^www\.fiverr\.com\//, page: 'fiverr-brief' },
  { at: /^www\.upwork\.com\//, page: 'upwork-wizard' },
];
const WIZARD = 'https://www.upwork.com/nx/job-post/instant';
const DRAFT =
  'We need a website for our bakery with six pages. The budget is low. You must be available 24/7 ' +
  'and we will provide great exposure. The texts and photos are ready, and a friend has drawn our logo.';

let chromium: Chromium;
let page: Page;
let view: Pierced;
/** Everything that a page's console said in anger. */
let complaints: string[];

beforeAll(async () => {
  chromium = await openChromium({ addresses: ADDRESSES });
  // The practice page that opens by itself after the install would take the place of the page in front.
  await vi.waitUntil(() => chromium.context.pages().some((each) => each.url().endsWith('/practice.html')), 10_000);
});
afterAll(() => chromium?.close());
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  view = await pierce(page);
});

/** The words drawn as highlights, read through the ranges in the page's own registry. */
const highlighted = (selector: string): Promise<string[]> =>
  page.evaluate((field) => {
    const { value } = document.querySelector<HTMLTextAreaElement>(field)!;
    return [...CSS.highlights]
      .filter(([name]) => /^wellposed-(?:high|medium|low|blank)$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .sort((a, b) => a.startOffset - b.startOffset)
      .map((range) => value.slice(range.startOffset, range.endOffset));
  }, selector);

const middleOf = (selector: string, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([field, found]) => {
      const element = document.querySelector<HTMLTextAreaElement>(field!)!;
      const start = element.value.indexOf(found!);
      const range = (
        element as never as { createValueRange(start: number, end: number): Range & { disconnect(): void } }
      ).createValueRange(start, start + found!.length);
      const box = range.getBoundingClientRect();
      range.disconnect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [selector, words],
  );

async function review(): Promise<TabReview & { badge: string }> {
  const worker = await chromium.worker();
  const answer = await worker.evaluate(async (address) => {
    const { chrome } = globalThis as never as {
      chrome: Record<string, Record<string, (...args: unknown[]) => unknown>>;
    };
    const [tab] = (await chrome.tabs!.query!({ url: `${new URL(address).origin}/*` })) as { id: number }[];
    return { id: tab!.id, badge: (await chrome.action!.getBadgeText!({ tabId: tab!.id })) as string };
  }, page.url());
  const extension = chromium.context.pages().find((each) => each.url().startsWith('chrome-extension://'))!;
  const told = (await extension.evaluate(
    async (id) =>
      (
        globalThis as never as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ res: unknown }> } } }
      ).chrome.runtime.sendMessage({ id: 1, type: 'tabReview', data: { tabId: id }, timestamp: 0 }),
    answer.id,
  )) as { res: TabReview };
  return { ...told.res, badge: answer.badge };
}
const held = (what: string): Promise<unknown> => page.evaluate(what);
const next = () => page.click('[data-cy="jp-cta-next"]');

describe('a post written on the wizard, one field a page', () => {
  it('is highlighted, explained, mended with one click, and taken back in one step', async () => {
    await page.goto(`${WIZARD}/add-description`);
    await page.click('#jp-description-1');
    await page.keyboard.type(DRAFT);
    await expect
      .poll(() => highlighted('#jp-description-1'))
      .toEqual(expect.arrayContaining(['The budget is low', 'must be available 24/7', 'great exposure']));
    const { x, y } = await middleOf('#jp-description-1', 'great exposure');
    await page.mouse.move(x, y + 80);
    await page.mouse.move(x, y);
    await view.get('dialog');
    await view.click('button', /^Replace “great exposure”/);
    const after = DRAFT.replace('great exposure', '[amount] in pay');
    await expect.poll(() => held('post.description')).toBe(after);
    await view.gone('dialog', /./);
    expect(await held('String(getSelection())')).toBe('[amount]');
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('post.description')).toBe(DRAFT);
    expect(await page.inputValue('#jp-description-1')).toBe(DRAFT);
    expect(complaints).toEqual([]);
  });

  it('is one draft across the steps, quiet on the title alone, and ends with “Post”', async () => {
    await page.goto('https://www.upwork.com/nx/find-work');
    await page.click('text=Post a job');
    await next();
    await page.click('#job-post-title');
    await page.keyboard.type('Bakery website, no haggling');
    await expect.poll(() => highlighted('#job-post-title')).toContain('no haggling');
    expect(await review()).toMatchObject({ step: 'title', badge: '', report: { score: null } });
    for (let step = 0; step < 4; step++) await next();
    await page.fill('#cost', '$500');
    await next();
    await page.click('#jp-description-1');
    await page.keyboard.type(DRAFT);
    await expect.poll(async () => (await review()).report?.state).toBe('ok');
    const judged = await review();
    expect(judged.post).toMatchObject({
      title: 'Bakery website, no haggling',
      description: DRAFT,
      budget: 'fixed $500',
      skills: ['WordPress', 'Page layout'],
    });
    expect(judged.report!.has.budget).toBe(true);
    expect(judged.badge).toBe(String(judged.report!.findings.length));
    await view.get('button', new RegExp(`Wellposed: Score ${judged.report!.score} of 100`));
    await next();
    await expect.poll(async () => (await review()).step).toBe('review');
    await page.click('text=Post this job');
    await expect.poll(async () => (await review()).state).toBe('none');
    await page.goto(`${WIZARD}/budget`);
    await expect.poll(async () => (await review()).step).toBe('budget');
    expect((await review()).post).toMatchObject({ title: '', description: '' });
  });

  it('draws nothing and stays out of pages that hold no form', async () => {
    await page.goto('https://www.upwork.com/nx/find-work');
    await page.fill('textarea', DRAFT);
    await page.waitForLoadState('networkidle');
    expect(await held('document.querySelectorAll("[data-wellposed]").length + CSS.highlights.size')).toBe(0);
    expect((await review()).state).toBe('none');
  });

  it('loses no finding and shows no stale one when the worker is stopped again and again while one types', async () => {
    await page.goto(`${WIZARD}/add-description`);
    await page.click('#jp-description-1');
    const session = await chromium.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    for (const word of DRAFT.split(/(?<= )/)) {
      await page.keyboard.type(word);
      await session.send('ServiceWorker.stopAllWorkers');
    }
    await expect
      .poll(() => highlighted('#jp-description-1'), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(['The budget is low', 'must be available 24/7', 'great exposure']));
    const { report } = await review();
    const flags = report!.findings.filter((finding) => finding.kind === 'flag' && finding.part === 'description');
    expect(await highlighted('#jp-description-1')).toEqual(flags.map((flag) => flag.kind === 'flag' && flag.words));
    expect(complaints).toEqual([]);
  });

  it('goes quiet in this tab when paused from the chip, and goes on again', async () => {
    await page.goto(`${WIZARD}/add-description`);
    await page.click('#jp-description-1');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => highlighted('#jp-description-1')).toContain('great exposure');
    await view.click('button', /^Wellposed: Score/);
    await view.click('menuitem', /Pause in this tab/);
    await expect.poll(() => highlighted('#jp-description-1')).toEqual([]);
    await expect.poll(async () => (await review()).state).toBe('paused');
    expect((await review()).badge).toBe('');
    await view.click('button', /^Wellposed: Paused/);
    await view.click('menuitem', /Go on reading/);
    await expect.poll(() => highlighted('#jp-description-1')).toContain('great exposure');
  });
});

describe('a brief', () => {
  it('in a modal dialog has its card inside: clickable by mouse and keyboard, and the dialog stays open', async () => {
    await page.goto('https://www.fiverr.com/briefs/modal');
    await page.click('text=Create a brief');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => highlighted('#brief')).toContain('great exposure');
    const { x, y } = await middleOf('#brief', 'great exposure');
    await page.mouse.click(x, y);
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('brief.text')).toBe(DRAFT.replace('great exposure', '[amount] in pay'));
    expect(await held('document.querySelector("dialog").open')).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('brief.text')).toBe(DRAFT);
  });

  it('whose field is taken away while its card is open closes the card, without a complaint', async () => {
    await page.goto('https://www.fiverr.com/briefs/new');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => highlighted('#brief')).toContain('great exposure');
    const { x, y } = await middleOf('#brief', 'great exposure');
    await page.mouse.click(x, y);
    await view.get('dialog', /./);
    await page.evaluate(() => document.querySelector('#brief')!.remove());
    await view.gone('dialog', /./);
    await expect.poll(() => held('document.querySelectorAll("[data-wellposed]").length')).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is mended from the popup', async () => {
    await page.goto('https://www.fiverr.com/briefs/new');
    await page.bringToFront();
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await expect.poll(() => highlighted('#brief')).toContain('great exposure');
    const popup = await chromium.popup();
    const button = await popup.waitForSelector('::-p-text(Replace “great exposure”)');
    await button!.evaluate((element) => (element.closest('button') as HTMLElement).click());
    await expect.poll(() => held('brief.text')).toBe(DRAFT.replace('great exposure', '[amount] in pay'));
    await popup.close();
  });
});
