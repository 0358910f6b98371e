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
