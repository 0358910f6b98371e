import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../gallery/names';
import { type Gallery, type Look, openGallery } from '../support/gallery';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function withState<T>(state: (typeof STATES)[number], look: Look, see: (page: Page) => Promise<T>): Promise<T> {
  const page = await gallery.open(state, look);
  try {
    return await see(page);
  } finally {
    await page.close();
  }
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    // The gallery is no page of its own: titles and landmarks are those of popup, panel and print page.
    `axe.run(document.querySelector('#root'), { rules: { region: { enabled: false }, 'target-size': { enabled: true } } })`,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Controls that are smaller than 24 px either way; text links in a sentence may be. */
const SMALL = `[...document.querySelectorAll('button, summary, select, input, label')]
  .filter((each) => each.checkVisibility())
  .map((each) => [each.outerHTML.slice(0, 80), each.closest('label')?.getBoundingClientRect() ?? each.getBoundingClientRect()])
  .filter(([, { width, height }]) => width < 24 || height < 24)
  .map(([html, { width, height }]) => html + ' ' + width + '×' + height)`;

/** What sticks out of the window on its right. */
const WIDE = `[...document.querySelectorAll('#root, #root *')]
  .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => each.outerHTML.slice(0, 80))`;

describe('the surfaces', () => {
  it.each(STATES)('%s: axe finds nothing, in light, dark and forced colours', async (state) => {
    await withState(state, { reducedMotion: true }, async (page) => {
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await axe(page)).toEqual([]);
    });
  });

  it.each(STATES)('%s: targets of at least 24 px, and no scrolling sideways at 320 px or 200 %%', async (state) => {
    await withState(state, {}, async (page) => {
      expect(await page.evaluate(SMALL)).toEqual([]);
      for (const width of [320, 180]) {
        await page.setViewportSize({ width, height: 600 });
        expect([width, await page.evaluate(WIDE)]).toEqual([width, []]);
      }
    });
  });

  it.each(STATES)('%s: texts twice as long find room', async (state) => {
    expect(await withState(state, { long: true }, (page) => page.evaluate(WIDE))).toEqual([]);
  });

  it('move nothing where motion is to be reduced', async () => {
    const seconds = (look: Look) =>
      withState('panel-review', look, (page) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('.dial-value')).transitionDuration`),
      );
    expect(await seconds({})).toBe('0.12s');
    expect(await seconds({ reducedMotion: true })).toBe('0s');
  });
});
