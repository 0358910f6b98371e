import { groupOf } from './group-of';
import { phraseEnd } from './noun-phrase';
import { besideVerb, isLook, type Slot, type VagueWords } from './slot';

const EXAMPLE = 'like [an example you like]';
const JUDGED = 'judged by [what you will look at]';
const TESTED = 'measured by [a figure or a test]';

const NOT = /(?:\bnot|n['’]t|\brather than|\binstead of)(?! (?:only|just)) [^.,;:!?]{0,30}$/i;
const IN_PAST_WORK =
  /\b(?:experienced?|expertise|skilled|proficien\w+) (?:in|with|of|at)\b(?:(?! and )[^.;:!?]){0,50}$/i;
const FOR_PEOPLE = /^ for [\w ]{0,20}\b(?:users|people|students|clients|customers|owners|staff)\b/i;

const MEASURES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  style: [EXAMPLE, JUDGED],
  lively: [EXAMPLE, JUDGED],
  ease: ['usable by [whom] without help', TESTED],
  grade: [JUDGED, EXAMPLE],
  sound: [TESTED],
  exact: [TESTED],
  depth: ['covering [which points]', 'with [number] pages or points'],
  advanced: ['with [which features]', EXAMPLE],
  praise: [JUDGED],
};

/** A quality is kept, and what would show it stands behind the noun. */
export function qualitySlot({ words, triggers, text, start, end, before, after }: VagueWords): Slot {
  const last = triggers.at(-1)!;
  // "Nice to have" is no quality of a thing.
  if (last === 'nice' && /^ to\b/.test(after)) return { measures: [] };
  // Nobody shows what is not wanted.
  if (NOT.test(before)) return { measures: ['[what is good enough]'] };
  if (
    /-(?:friendly|engaging)$/.test(triggers[0]!) &&
    !/^(?:user|beginner|kid|child|customer|client|reader|teacher|guest)/.test(triggers[0]!)
  )
    return { measures: [TESTED] };
  if (/^(?:realistic|life-?like|human-like)$/.test(triggers[0]!)) return { measures: [EXAMPLE] };
  if (/ly$/.test(last) && !/friendly$/.test(last) && triggers.length === 1) return besideVerb(text, end, [TESTED]);
  if (/fast/.test(triggers[0]!)) return { measures: [TESTED] };
  const noun = phraseEnd(text, end);
  const behindFirst = start + triggers[0]!.length;
  if (/^(?:best|industry) practices\b/i.test(words)) return { measures: ['[which ones]'], at: behindFirst };
  // "Easy to use" says easy already.
  if (/^(?:very )?easy/i.test(words))
    return {
      measures: ['for [whom] without help', TESTED],
      ...(triggers.length > 1 && noun === end && { at: behindFirst }),
    };
  if (/^looks? |^looking |^look and feel|^stands? out|^bells|^professionalism/i.test(words))
    return { measures: [EXAMPLE], to: end };
  if (/latency$|accuracy$/.test(last)) return { measures: ['at [figure]'], to: end };
  if (/^(?:solid|strong|good)$/.test(last) && /^ (?:experience|background)$/i.test(text.slice(end, noun)))
    return { measures: ['[number] years'] };
  if (IN_PAST_WORK.test(before)) return { measures: [EXAMPLE] };
  const [first, second] = triggers.map(groupOf);
  const phrase = text.slice(start, noun);
  if (/^(?:style|lively)$/.test(first!) && /\b(?:original|unique|innovative)\b/i.test(words))
    return { measures: ['unlike [what you do not want]', JUDGED] };
  if (first === 'praise') {
    if (/^(?:better|improved|enhanced)$/.test(triggers[0]!)) return { measures: [TESTED] };
    if (isLook(phrase)) return { measures: [EXAMPLE, JUDGED] };
  }
  // "Intuitive and bold": only the first of the two is easy for somebody.
  if (first === 'ease' && triggers.length > 1 && second !== 'ease' && (noun === end || /ly$/.test(last)))
    return { measures: MEASURES.ease!, at: behindFirst };
  if (first === 'ease' && FOR_PEOPLE.test(text.slice(noun))) return { measures: [TESTED] };
  if (/(?:features|services)$/i.test(text.slice(end, noun)) && /^(?:grade|advanced|depth)$/.test(first!))
    return { measures: ['[which ones]'] };
  // Nobody uses an experience.
  if (first === 'ease' && /experiences?$/i.test(phrase)) return { measures: ['easy for [whom] without help', TESTED] };
  return { measures: MEASURES[first!] ?? [JUDGED] };
}
