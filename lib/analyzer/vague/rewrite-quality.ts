import { groupOf } from './group-of';
import { adverbEnd, type Slot, type VagueWords } from './slot';

const EXAMPLE = 'like [an example you like]';
const CHECKED = 'checked by [what you will look at]';
const TESTED = 'measured by [a figure or a test]';

const MEASURES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  style: [EXAMPLE, CHECKED],
  lively: [EXAMPLE, CHECKED],
  ease: ['easy for [whom] without help', TESTED],
  grade: [CHECKED, EXAMPLE],
  sound: [TESTED],
  exact: [TESTED],
  depth: ['covering [which points]', 'with [number] pages or points'],
  advanced: ['with [which features]', EXAMPLE],
  praise: [CHECKED],
};

/** A quality is kept, and what would show it stands behind the noun. */
export function qualitySlot({ words, triggers, text, end }: VagueWords): Slot {
  const last = triggers.at(-1)!;
  if (
    /-(?:friendly|engaging)$/.test(triggers[0]!) &&
    !/^(?:user|beginner|kid|child|customer|client|reader|teacher|guest)/.test(triggers[0]!)
  )
    return { measures: [TESTED] };
  if (/^(?:realistic|life-?like|human-like)$/.test(triggers[0]!)) return { measures: [EXAMPLE] };
  if (/ly$/.test(last) && !/friendly$/.test(last)) return { measures: [TESTED], to: adverbEnd(text, end) };
  if (/^(?:best|industry) practices\b/i.test(words)) return { measures: ['[which ones]'] };
  // "Easy to use" says easy already.
  if (/^(?:very )?easy/i.test(words)) return { measures: ['for [whom] without help', TESTED] };
  if (/^looks? |^looking |^look and feel|^stands? out|^bells|^professionalism/i.test(words))
    return { measures: [EXAMPLE], to: end };
  if (/latency$|accuracy$/.test(last)) return { measures: ['at [figure]'], to: end };
  return { measures: MEASURES[groupOf(triggers[0]!)] ?? [CHECKED] };
}
