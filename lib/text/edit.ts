import type { Span } from './span';

/** One replacement in a text: the units of `start..end` (UTF-16, end exclusive) become `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** How far two texts are alike, at first as a whole, then in strides that halve: letter by letter, a long text would be felt at every key. */
function alike(most: number, isAlike: (from: number, to: number) => boolean): number {
  let run = 0;
  for (let stride = most; stride > 0; stride >>= 1)
    while (run + stride <= most && isAlike(run, run + stride)) run += stride;
  return run;
}

const isLowSurrogate = (unit: number): boolean => unit >> 10 === 0x37;

/** The smallest single edit that turns `before` into `after`, never splitting a surrogate pair; null where they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  // Slices are compared as whole blocks of memory; `startsWith` and `endsWith` go letter by letter.
  let start = alike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  if (start > 0 && (isLowSurrogate(before.charCodeAt(start)) || isLowSurrogate(after.charCodeAt(start)))) start--;
  let tail = alike(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  if (
    tail > 0 &&
    (isLowSurrogate(before.charCodeAt(before.length - tail)) || isLowSurrogate(after.charCodeAt(after.length - tail)))
  )
    tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * Where a span stands after an edit, or null where the edit touched it (fail closed: a wrong highlight is worse than
 * none). An edit that ends exactly where the span starts, or starts exactly where it ends, touches it too when it adds
 * a letter or digit there, since the flagged word then is another word.
 */
export function moveSpan(span: Span, edit: Edit): Span | null {
  const by = edit.text.length - (edit.end - edit.start);
  const moved = { start: span.start + by, end: span.end + by };
  if (edit.end < span.start) return moved;
  if (edit.start > span.end) return span;
  if (edit.end === span.start) return /[\p{L}\p{N}]$/u.test(edit.text) ? null : moved;
  if (edit.start === span.end) return /^[\p{L}\p{N}]/u.test(edit.text) ? null : span;
  return null;
}
