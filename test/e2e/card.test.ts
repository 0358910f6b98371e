import { describe, expect, it } from 'vitest';
import { drawnIn } from '../support/drawn';
import { DRAFT, FLAGGED, setStage } from '../support/stage';

const BRIEF = 'https://www.fiverr.com/briefs/new';
const stage = setStage();

/** What a page may try at a place and at the elements there, one frame after the other: it cannot be told from waiting. */
const SEND = `async (x, y, elements) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1 };
  for (const element of elements) {
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      element.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) element.dispatchEvent(new MouseEvent(type, at));
    for (const key of ['Enter', 'd', 'Escape'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    element.click();
  }
  for (let frames = 0; frames < 40; frames++) await frame();
}`;

describe('a card', () => {
  it('neither comes nor acts for what the page itself sends, and shows the page nothing of itself', async () => {
    const { page, view, held } = stage;
    await stage.put(BRIEF, '#brief');
    await stage.sees('#brief', ...FLAGGED);
    const { x, y } = (await drawnIn(page, '#brief')).find(({ words }) => words === 'great exposure')!;
    await held(`(${SEND})(${x}, ${y}, [document.querySelector('#brief')])`);
    expect(await held(`document.querySelectorAll('[data-wellposed="card"]').length`)).toBe(0);

    await stage.pointAt('#brief', 'great exposure');
    await view.get('button', /^Replace “great exposure”/);
    const host = `document.querySelector('[data-wellposed="card"]')`;
    expect(await held(`${host}.shadowRoot`)).toBe(null);
    expect(await held(`${host}.textContent`)).toBe('');
    expect(await held(`document.activeElement.id`)).toBe('brief');
    await held(`(${SEND})(${x}, ${y}, [${host}, document.elementFromPoint(${x}, ${y} + 60)])`);
    await view.get('button', /^Replace “great exposure”/);
    expect(await held('brief.text')).toBe(DRAFT);
    await stage.sees('#brief', ...FLAGGED);
    expect(stage.complaints).toEqual([]);
  });

  it('is not printed', async () => {
    const { page, view } = stage;
    await stage.put(BRIEF, '#brief');
    await stage.pointAt('#brief', 'great exposure');
    const button = await view.get('button', /^Replace “great exposure”/);
    expect(await button.box()).not.toBe(null);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => button.box()).toBe(null);
    await page.emulateMedia({ media: null });
  });

  it('never scrolls the page, wherever the words stand', async () => {
    const { page, view, held } = stage;
    await stage.put(BRIEF, '#brief');
    await stage.sees('#brief', ...FLAGGED);
    await held(`document.body.style.padding = '800px 0'`);
    for (const share of [0.1, 0.95]) {
      await held(`document.querySelector('#brief').scrollIntoView({ block: 'start' })`);
      await held(`scrollBy(0, -innerHeight * ${share})`);
      const before = await held('scrollY');
      await stage.pointAt('#brief', 'great exposure');
      const button = await view.get('button', /^Replace “great exposure”/);
      expect(await held('scrollY')).toBe(before);
      const box = await button.box();
      const height = Number(await held('innerHeight'));
      expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
      await page.keyboard.press('Escape');
      await view.gone('button', /^Replace “great exposure”/);
      expect(await held('scrollY')).toBe(before);
    }
  });
});
