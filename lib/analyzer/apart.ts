import type { Fact } from './fact';
import { TEXT_PARTS } from './post';
import type { Flag } from './report';

const length = ({ span }: Flag): number => span.end - span.start;

/**
 * Keeps the flags of one mistake apart: of two that overlap, the one of the weightier rule stays, then the longer.
 * Gives them in reading order.
 */
export function keptApart(flags: readonly Flag[]): Flag[] {
  const taken = new Map<string, Uint8Array>();
  const most = flags.reduce((end, { span }) => Math.max(end, span.end), 0);
  const kept = flags
    .toSorted((a, b) => b.points - a.points || length(b) - length(a))
    .filter(({ mistake, part, span }) => {
      const key = `${mistake} ${part}`;
      const units = taken.get(key) ?? new Uint8Array(most);
      taken.set(key, units);
      if (units.subarray(span.start, span.end).includes(1)) return false;
      units.fill(1, span.start, span.end);
      return true;
    });
  return kept.sort(
    (a, b) =>
      TEXT_PARTS.indexOf(a.part) - TEXT_PARTS.indexOf(b.part) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Tells how far the flags reach that begin in a part at a place or before it. */
export function reachOf(flags: readonly Flag[]): (part: Fact['part'], at: number) => number {
  const ends = new Map<string, { start: number; end: number }[]>();
  for (const { part, span } of flags.toSorted((a, b) => a.span.start - b.span.start)) {
    const own = ends.get(part) ?? [];
    ends.set(part, own);
    // Up to each start, how far any flag reaches that began there or before.
    own.push({ start: span.start, end: Math.max(span.end, own.at(-1)?.end ?? 0) });
  }
  return (part, at) => {
    const own = ends.get(part) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    return own[low - 1]?.end ?? -1;
  };
}
