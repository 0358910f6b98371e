import type { Page } from 'playwright-core';

/** Words that are highlighted, and the middle of their first line's box in the window. */
export interface Drawn {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** What is drawn in a field, in the order of its text, read through the ranges in the page's own registry. */
export const drawnIn = (page: Page, selector: string): Promise<Drawn[]> =>
  page.evaluate((wanted) => {
    const field = document.querySelector<HTMLElement>(wanted)!;
    const value = (field as HTMLTextAreaElement).value ?? '';
    const others = [...document.querySelectorAll('textarea, input')]
      .filter((each) => each !== field)
      .map((each) => each.getBoundingClientRect());
    return [...CSS.highlights]
      .filter(([name]) => /^wellposed-(?:high|medium|low|blank)$/.test(name))
      .flatMap(([, highlight]) => [...highlight] as (AbstractRange & { getClientRects(): DOMRectList })[])
      .map((range) => ({ range, box: range.getClientRects()[0] ?? new DOMRect() }))
      .filter(({ range, box }) =>
        // A live range inside a text field does not tell its field.
        range instanceof Range
          ? field.contains(range.startContainer)
          : !others.some(
              ({ left, right, top, bottom }) =>
                box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1,
            ),
      )
      .map(({ range, box }) => ({
        at: range instanceof Range ? box.top * 1e4 + box.left : range.startOffset,
        words: range instanceof Range ? String(range) : value.slice(range.startOffset, range.endOffset),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ words, x, y }) => ({ words, x, y }));
  }, selector);
