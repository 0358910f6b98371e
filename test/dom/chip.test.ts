import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chip, openChip } from '../../lib/chip/open-chip';
import type { ChipTexts } from '../../lib/chip/texts';

const TEXTS: ChipTexts = {
  label: 'Wellposed',
  watching: 'Watching',
  paused: 'Paused',
  unreadable: 'Unreadable',
  unavailable: 'Unavailable',
  otherLanguage: 'Not English',
  bands: { sketch: 'Sketch', thin: 'Thin', fair: 'Fair', good: 'Good', ready: 'Ready' },
  score: (score) => String(score),
  menu: { next: '', pauseField: '', pauseTab: '', pauseSite: '', resume: '', move: '', hide: '' },
};

describe('the chip', () => {
  const ending = new AbortController();
  const looks = vi.fn((): Element | null => null);
  let top = 100;
  let chip: Chip;
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  beforeEach(async () => {
    document.elementFromPoint = looks;
    const field = document.createElement('textarea');
    field.getBoundingClientRect = () => new DOMRect(100, top, 400, 200);
    document.body.append(field);
    chip = openChip({
      field,
      corner: 'bottom-right',
      texts: TEXTS,
      wished: () => {},
      moved: () => {},
      signal: ending.signal,
    });
    await frame();
    looks.mockClear();
  });
  afterEach(() => {
    chip.dispose();
    document.body.replaceChildren();
  });

  it('asks the page for a free place when the page may have changed', async () => {
    chip.place();
    await frame();
    expect(looks).toHaveBeenCalled();
  });

  it('is looked through while it asks, and lies in the way of the pointer again after', async () => {
    const host = document.querySelector<HTMLElement>('[data-wellposed="chip"]')!;
    const asked = vi.fn(() => host.style.pointerEvents);
    looks.mockImplementation(() => {
      asked();
      return null;
    });
    chip.place();
    await frame();
    expect(new Set(asked.mock.results.map(({ value }) => value))).toEqual(new Set(['none']));
    expect(host.style.pointerEvents).toBe('');
  });

  it('asks nothing where it only says something else, and neither it nor its field is elsewhere', async () => {
    chip.show({ kind: 'scored', score: 50, band: 'fair', things: 3 });
    await frame();
    expect(looks).not.toHaveBeenCalled();
    top += 50;
    chip.show({ kind: 'scored', score: 51, band: 'fair', things: 3 });
    await frame();
    expect(looks).toHaveBeenCalled();
  });

  it('asks where both come in one frame', async () => {
    chip.place();
    chip.show({ kind: 'scored', score: 50, band: 'fair', things: 3 });
    await frame();
    expect(looks).toHaveBeenCalled();
  });
});
