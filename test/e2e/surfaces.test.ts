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
afterAll(() => gallery?.close());

async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    // The gallery is no page of its own: headings and landmarks are those of popup, panel and print page.
    `axe.run({ rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false }, 'target-size': { enabled: true } } })`,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Every element of the page, also inside of shadow roots. */
const DEEP = `(function deep(root) {
  return [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
})(document)`;

/** Controls that are smaller than 24 px either way; text links in a sentence may be. */
const SMALL = `${DEEP}
  .filter((each) => each.matches('button, summary, select, input, label') && each.checkVisibility())
  .map((each) => [each.outerHTML.slice(0, 80), each.closest('label')?.getBoundingClientRect() ?? each.getBoundingClientRect()])
  .filter(([, { width, height }]) => width < 24 || height < 24)
  .map(([html, { width, height }]) => html + ' ' + width + '×' + height)`;

/** What sticks out of the window on its right, once the chip has found its place again. */
const WIDE = `new Promise((placed) => requestAnimationFrame(() => requestAnimationFrame(placed))).then(() => ${DEEP}
  .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => each.outerHTML.slice(0, 80)))`;

/** The control that has the focus, and whether that is to be seen; null while the focus is outside of the page. */
const FOCUSED = `(() => {
  const at = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  if (!at || at === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const all = ${DEEP};
  return { at: all.indexOf(at), html: at.outerHTML.slice(0, 80), isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
})()`;
/** How many controls there are; of a modal dialog only its own. */
const CONTROLS = `${DEEP}
  .filter((each) => each.matches('button, summary, select, input, a[href]') && each.tabIndex >= 0)
  .filter((each) => !document.querySelector('dialog:modal') || each.closest('dialog:modal'))
  .filter((each) => each.checkVisibility() && !each.disabled && !document.querySelector(':popover-open')).length`;

describe('the surfaces', () => {
  it.each(STATES)('%s: axe finds nothing, in light, dark and forced colours', async (state) => {
    const page = await gallery.open(state, { reducedMotion: true });
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axe(page)).toEqual([]);
  });

  it.each(STATES)(
    '%s: targets of at least 24 px, nothing sticks out at 320 px, doubled or with long texts',
    async (state) => {
      const page = await gallery.open(state);
      expect(await page.evaluate(SMALL)).toEqual([]);
      // A popup of 360 px at 200 % is that narrow; no page is.
      for (const width of /^(?:chip|picker)/.test(state) ? [320] : [320, 180]) {
        // A frame around a box is drawn anew with the next move only.
        if (state.startsWith('picker')) await gallery.open(state, { width });
        else await page.setViewportSize({ width, height: 600 });
        expect([width, await page.evaluate(WIDE)]).toEqual([width, []]);
      }
      await gallery.open(state, { long: true });
      expect(await page.evaluate(WIDE)).toEqual([]);
    },
  );

  it.each(STATES)('%s: every control is reached with Tab, and shows that it has the focus', async (state) => {
    const page = await gallery.open(state, { reducedMotion: true });
    const controls = (await page.evaluate(CONTROLS)) as number;
    const reached = new Set<number>();
    // Once around from wherever the focus was, by way of the browser's own buttons.
    for (let step = 0; step < controls + 2; step++) {
      await page.keyboard.press('Tab');
      const focused = (await page.evaluate(FOCUSED)) as { at: number; html: string; isSeen: boolean } | null;
      if (!focused) continue;
      expect(focused.isSeen ? null : focused.html).toBeNull();
      reached.add(focused.at);
    }
    expect(reached.size).toBeGreaterThanOrEqual(controls);
  });

  it('picker: going backwards begins with the last box, and says why a password is refused', async () => {
    const page = await gallery.open('picker-refused');
    await page.getByText('Boxes for passwords are never read.').waitFor();
  });

  it('move nothing where motion is to be reduced', async () => {
    const seconds = async (look: Look) =>
      (await gallery.open('panel-review', look)).evaluate<string>(
        `getComputedStyle(document.querySelector('.dial-value')).transitionDuration`,
      );
    expect(await seconds({})).toBe('0.12s');
    expect(await seconds({ reducedMotion: true })).toBe('0s');
  });
});
