import { findCandidates } from './candidates';
import { phraseEnd } from './noun-phrase';

/** Vague words in their sentence. */
export interface VagueWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the first of them ends. */
  readonly firstEnd: number;
  /** Every vague word inside, small letters. */
  readonly triggers: readonly string[];
  readonly words: string;
  /** The first of the words. */
  readonly first: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Either what measures the words, to stand in brackets behind the noun (or at `to`, or at `at` before that), or what stands
 * in place of the first of them (or of all up to `to`). The best comes first; there is none where only advice helps.
 */
export type Slot =
  | { readonly measures: readonly string[]; readonly to?: number; readonly at?: number }
  | { readonly replace: readonly string[]; readonly to?: number };

/** What measures an adverb, behind its verb and what that is done to; nothing where a bracket would cut the two apart. */
export function besideVerb(text: string, end: number, measures: readonly string[]): Slot {
  const to = adverbEnd(text, end);
  if (to === end && verbEnd(text, end) > end) return { measures: [], to };
  // "Works seamlessly with our till", "store the data in a sheet"
  const linked = to + (/^ (?:with|in|into|to|across|from|via|through)(?= )/.exec(text.slice(to))?.[0].length ?? 0);
  const noun = nounEnd(text, linked);
  const isOne = linked > to && noun > linked && CLAUSE_END.test(text.slice(noun)) && isPlain(text.slice(to, noun));
  return { measures, to: isOne ? noun : to };
}

/** Whether nothing in these words is vague, so that a bracket may move behind them. */
export const isPlain = (words: string): boolean => findCandidates(words).length === 0;

/** How far behind vague words a blank is still seen to measure them. */
export const FARTHEST = 54;

const OWNER = /^ (?:the|our|my|your|their|these|this|an?)(?= )/i;

/** Where the noun phrase ends that begins behind `from`, its article and all; `from` where there is none. */
export function nounEnd(text: string, from: number): number {
  const noun = from + (OWNER.exec(text.slice(from))?.[0].length ?? 0);
  const end = phraseEnd(text, noun);
  if (end === noun) return from;
  // "Another shade of blue"
  return text.startsWith(' of ', end) && isPlain(text.slice(end, end + 30))
    ? Math.max(end, phraseEnd(text, end + 3))
    : end;
}

/** Whether words stand in brackets that are still open. */
export const isInBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

// A word right after an adverb that is no preposition, conjunction or pronoun is the verb it belongs to.
const VERB_AFTER =
  /^ (?!(?:and|or|but|with|in|on|to|for|from|by|at|as|of|when|while|so|if|because|into|across|enough|via|through|between|after|before|within|without|under|over|i|e|g|the|a|an|this|that|these|those|my|our|your|their|his|its|it|them|you|us|me|who|which)\b)(\p{Ll}[\p{L}-]*)/u;

/** Where the verb ends that an adverb ending at `end` stands before; `end` where there is none. */
export const verbEnd = (text: string, end: number): number => end + (VERB_AFTER.exec(text.slice(end))?.[0].length ?? 0);

// What stands behind a verb that takes no object: its own clause has ended.
const CLAUSE_END =
  /^(?:\s*[,.;:!?)]|\s*$| (?:and|or|but|with|in|on|to|for|from|by|at|as|when|while|so|across|into)\b)/i;

/** Behind the verb of an adverb and what it is done to: "effectively store the data (…)"; behind the adverb where that is far. */
function adverbEnd(text: string, end: number): number {
  const verb = verbEnd(text, end);
  const isQuality = /(?:[ai]ble|ive|ful|ous|ed)$/.test(text.slice(end, verb));
  if (isQuality || verb === end || CLAUSE_END.test(text.slice(verb))) return verb;
  const object = nounEnd(text, verb);
  // A comma goes on with a list.
  return object > verb && text[object] !== ',' && CLAUSE_END.test(text.slice(object)) ? object : end;
}

/** Whether words before say that something is so ("it must be | fast"). */
export const isSaidOfIt = (before: string): boolean =>
  /\b(?:is|are|be|being|was|were|it['’]s|that['’]s|feels?|looks?|looking|very|quite|so) $/i.test(before);

/** Whether a noun phrase names what is looked at. */
export const isLook = (phrase: string): boolean => /(?:logo|design|style|look|ui|interface|layout)s?$/i.test(phrase);

// Nouns that end as plurals do and have none.
const NO_PLURAL =
  /(?:(?:analyt|statist|phys|econom|polit|mathemat|robot)ics|news|series|business|access|process|analysis|basis|status|focus|canvas|atlas|lens|address|progress|success|https?)$/i;

/** Whether a noun phrase ends in a plural, as far as its last letters tell. */
export function isPlural(phrase: string): boolean {
  const words = phrase.trim().replace(/(?: \w+ly)+$/, '');
  return /(?:[^su]s|(?:s|x|ch|sh)es|people|children|men|women)$/i.test(words) && !NO_PLURAL.test(words);
}
