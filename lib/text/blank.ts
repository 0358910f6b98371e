import type { Span } from './span';

/** A blank is words in square brackets on one line: what only the client knows, left for the client to fill. */
export const BLANK = /\[[^[\]\n]{1,60}\]/g;

/** The span of the first blank in a text, or null. */
export function firstBlank(text: string): Span | null {
  const start = text.search(BLANK);
  return start < 0 ? null : { start, end: text.indexOf(']', start) + 1 };
}

/** What is selected once a text was written at `start`: its first blank, else the place behind it. */
export function toFillNext(text: string, start: number): Span {
  const blank = firstBlank(text) ?? { start: text.length, end: text.length };
  return { start: start + blank.start, end: start + blank.end };
}
