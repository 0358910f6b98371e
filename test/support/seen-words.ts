import type { Page } from 'playwright-core';

/** Highlighted words with their box as the page sees it. */
export interface SeenWords {
  readonly words: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The highlighted words of the field that an expression gives, which may stand in a frame of the page. */
export const seenWords = (page: Page, expression: string): Promise<SeenWords[]> =>
  page.evaluate(`((field) => {
    const inner = field.ownerDocument.defaultView;
    const frame = inner.frameElement;
    const outer = frame?.getBoundingClientRect();
    const style = frame && getComputedStyle(frame);
    const left = frame ? outer.x + frame.clientLeft + Number.parseFloat(style.paddingLeft) : 0;
    const top = frame ? outer.y + frame.clientTop + Number.parseFloat(style.paddingTop) : 0;
    return [...inner.CSS.highlights]
      .filter(([name]) => /^wellposed-(?:high|medium|low)$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => {
        const { x, y, width, height } = range.getBoundingClientRect();
        const words = 'value' in field ? field.value.slice(range.startOffset, range.endOffset) : range.toString();
        return { words, box: { x: x + left, y: y + top, width, height } };
      });
  })(${expression})`);
