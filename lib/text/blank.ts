import type { Span } from './span';

/** A blank is words in square brackets on one line: what only the client knows, left for the client to fill. */
export const BLANK = /\[[^[\]\n]{1,60}\]/g;

/** The span of the first blank in a text, from `from` on, or null. */
export function firstBlank(text: string, from = 0): Span | null {
  const pattern = new RegExp(BLANK.source, 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
