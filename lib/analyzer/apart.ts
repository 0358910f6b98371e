import type { Span } from '../text/span';
import type { Fact } from './fact';
import { TEXT_PARTS, type TextPart } from './post';
import type { Flag } from './report';

const order = (part: TextPart): number => TEXT_PARTS.indexOf(part);
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
  return kept.sort((a, b) => order(a.part) - order(b.part) || a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Tells whether a place lies wholly inside one of the flags. */
export function insideOf(flags: readonly Flag[]): (place: Pick<Fact, 'part' | 'span'>) => boolean {
  const ends = new Map<string, { start: number; end: number }[]>();
  for (const { part, span } of flags.toSorted((a, b) => a.span.start - b.span.start)) {
    const own = ends.get(part) ?? [];
    ends.set(part, own);
    // Up to each start, how far any flag reaches that began there or before.
    own.push({ start: span.start, end: Math.max(span.end, own.at(-1)?.end ?? 0) });
  }
  return ({ part, span }) => {
    const own = ends.get(part) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.start <= span.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && own[low - 1]!.end >= span.end;
  };
}

type Place = Span & { readonly part: TextPart };

const isBefore = ({ part, span }: Flag, place: Place): boolean =>
  part === place.part ? span.end <= place.start : order(part) < order(place.part);

/** Of sentences in reading order, those where flags stand, which are in reading order too. */
export function touchedBy<S extends Place>(flags: readonly Flag[], sentences: readonly S[]): Set<S> {
  const touched = new Set<S>();
  let at = 0;
  for (const sentence of sentences) {
    while (at < flags.length && isBefore(flags[at]!, sentence)) at++;
    const flag = flags[at];
    if (flag?.part === sentence.part && flag.span.start < sentence.end) touched.add(sentence);
  }
  return touched;
}
