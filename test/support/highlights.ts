import type { Page } from 'playwright-core';

/** The words drawn as highlights in a plain field, read through the ranges in the page's own registry. */
export const highlightedIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((field) => {
    const { value } = document.querySelector<HTMLTextAreaElement>(field)!;
    return [...CSS.highlights]
      .filter(([name]) => /^wellposed-(?:high|medium|low|blank)$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .sort((a, b) => a.startOffset - b.startOffset)
      .map((range) => value.slice(range.startOffset, range.endOffset));
  }, selector);

/** The middle of some words in a plain field, in viewport coordinates. */
export const middleOf = (page: Page, selector: string, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([field, found]) => {
      const element = document.querySelector<HTMLTextAreaElement>(field!)!;
      const start = element.value.indexOf(found!);
      const range = (
        element as never as { createValueRange(start: number, end: number): Range & { disconnect(): void } }
      ).createValueRange(start, start + found!.length);
      const { x, y, width, height } = range.getClientRects()[0]!;
      range.disconnect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [selector, words],
  );
