import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { type Pierced, pierce } from '../support/pierce';
import { seenWords } from '../support/seen-words';

const BRIEF = 'https://www.fiverr.com/briefs/new';
const DRAFT =
  'We need a website for our bakery with six pages. The budget is low and we will provide great exposure. The texts and photos are ready.';

let chromium: Chromium;
let page: Page;
let view: Pierced;

beforeAll(async () => {
  chromium = await openChromium({ addresses: [{ at: /^www\.fiverr\.com\//, page: 'brief-places' }] });
  await vi.waitUntil(() => chromium.context.pages().some((each) => each.url().endsWith('/practice.html')), 10_000);
});
afterAll(() => chromium?.close());
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
  view = await pierce(page);
});

const seen = () => seenWords(page, 'brief.field()');
const text = () =>
  page.evaluate(() => {
    const field = (globalThis as never as { brief: { field(): HTMLTextAreaElement } }).brief.field();
    return (field.value ?? field.textContent).replaceAll('\u00a0', ' ');
  });

describe('a brief whose field stands in', () => {
  it.each([
    ['an open shadow root', '?shadow'],
    ['a frame of the same origin', '?frame'],
    ['a blank frame that the page writes', '?blank'],
  ])('%s is highlighted, explained beside its words, and mended', async (_, query) => {
    await page.goto(BRIEF + query);
    await page.waitForFunction(() =>
      (globalThis as never as { brief: { field(): HTMLElement | null } }).brief
        .field()
        ?.matches('textarea, [contenteditable]'),
    );
    await page.evaluate(() => (globalThis as never as { brief: { field(): HTMLElement } }).brief.field().focus());
    await page.keyboard.type(DRAFT);
    await expect
      .poll(async () => (await seen()).map(({ words }) => words), { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['great exposure']));
    const { box } = (await seen()).find(({ words }) => words === 'great exposure')!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 60);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const card = await view.get('dialog');
    await expect
      .poll(async () => {
        const at = await card.box();
        return at && at.y >= box.y + box.height && at.y < box.y + box.height + 24 && Math.abs(at.x - box.x) < 24;
      })
      .toBe(true);
    expect(await page.evaluate('scrollY')).toBe(0);
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(text).toBe(DRAFT.replace('great exposure', '[amount] in pay'));
    await view.gone('dialog', /./);
    await page.keyboard.type('$50');
    await expect.poll(text).toBe(DRAFT.replace('great exposure', '$50 in pay'));
  });
});
