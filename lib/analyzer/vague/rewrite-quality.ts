import { groupOf } from './group-of';
import { phraseEnd } from './noun-phrase';
import { besideVerb, type Slot, type VagueWords } from './slot';

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
export function qualitySlot({ words, triggers, text, start, end }: VagueWords): Slot {
  const last = triggers.at(-1)!;
  if (
    /-(?:friendly|engaging)$/.test(triggers[0]!) &&
    !/^(?:user|beginner|kid|child|customer|client|reader|teacher|guest)/.test(triggers[0]!)
  )
    return { measures: [TESTED] };
  if (/^(?:realistic|life-?like|human-like)$/.test(triggers[0]!)) return { measures: [EXAMPLE] };
  if (/ly$/.test(last) && !/friendly$/.test(last) && triggers.length === 1) return besideVerb(text, end, [TESTED]);
  if (/^(?:best|industry) practices\b/i.test(words)) return { measures: ['[which ones]'] };
  // "Easy to use" says easy already.
  if (/^(?:very )?easy/i.test(words)) return { measures: ['for [whom] without help', TESTED] };
  if (/^looks? |^looking |^look and feel|^stands? out|^bells|^professionalism/i.test(words))
    return { measures: [EXAMPLE], to: end };
  if (/latency$|accuracy$/.test(last)) return { measures: ['at [figure]'], to: end };
  const [first, second] = triggers.map(groupOf);
  const noun = phraseEnd(text, end);
  // "Intuitive and bold": only the first of the two is easy for somebody.
  if (first === 'ease' && triggers.length === 2 && second !== 'ease' && (noun === end || /ly$/.test(last)))
    return { measures: MEASURES.ease!, at: start + triggers[0]!.length };
  return { measures: MEASURES[first!] ?? [CHECKED] };
}
