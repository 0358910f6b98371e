/** A stretch of a text: UTF-16 offsets, `end` exclusive, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span moved by `by` units. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const cut = text.slice(start, end);
  const from = start + cut.length - cut.trimStart().length;
  return { start: from, end: from + cut.trim().length };
}
