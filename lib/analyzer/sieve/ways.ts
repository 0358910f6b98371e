/** Stands in a needle where a word begins or ends. */
export const EDGE = '\x7f';

/** Words of which at least one stands in a text, with how likely that is for any text. */
export interface Needles {
  readonly any: readonly string[];
  readonly chance: number;
}

/** Needles that stand in a text together. */
export type Way = readonly Needles[];

/** What is known of a part of a pattern. */
export interface Known {
  /** Every text it matches; null where they are many or unknown. */
  readonly all: readonly string[] | null;
  /** Whatever it matches goes one of these ways; null where nothing is sure. */
  readonly ways: readonly Way[] | null;
}

const MOST_NEEDLES = 3;
/** What is likelier than this in any sentence is not worth to be looked for beside something rarer. */
const COMMON_CHANCE = 0.9;
const COMMON = new Set(
  'a i in as to of at on is we my it be or an by do if so us the and for you your our are with will that this can has have not all any need work project job more who please experience team time from looking'.split(
    ' ',
  ),
);

// How likely a needle stands in a sentence that has nothing to do with it: the longer the rarer.
function chanceOfNeedle(needle: string): number {
  const from = needle[0] === EDGE ? 1 : 0;
  const to = needle.length > from && needle[needle.length - 1] === EDGE ? needle.length - 1 : needle.length;
  const letters = to - from;
  if (letters < 2) return needle[from] === ' ' || letters === 0 ? 1 : /[a-z]/.test(needle) ? 0.9 : 0.05;
  if (COMMON.has(needle.slice(from, to))) return 0.3;
  return letters > 4 ? 0.004 : 0.3 / 3 ** (needle.length - 2);
}

/** A list of needles, or null where one of them stands everywhere. */
export function asNeedles(any: readonly string[]): Needles | null {
  let none = 1;
  for (const needle of any) none *= 1 - chanceOfNeedle(needle);
  return none > 0 ? { any, chance: 1 - none } : null;
}

const chanceOf = (ways: readonly Way[]): number => {
  let none = 1;
  for (const way of ways) none *= 1 - way.reduce((product, { chance }) => product * chance, 1);
  return 1 - none;
};

/** One list for several of which one is enough. */
export const either = (lists: readonly Needles[]): Needles =>
  lists.length === 1
    ? lists[0]!
    : {
        any: lists.flatMap(({ any }) => any),
        chance: 1 - lists.reduce((none, { chance }) => none * (1 - chance), 1),
      };

/** The one list that is left of ways where each gives its rarest. */
const together = (ways: readonly Way[]): Needles =>
  either(ways.map((way) => way.reduce((a, b) => (b.chance < a.chance ? b : a))));

/** What is sure where all of several parts are: the ways of the rarest, and the lists of the others on each of them. */
export function allOf(parts: readonly (readonly Way[])[]): readonly Way[] | null {
  if (parts.length < 2) return parts[0] ?? null;
  const [first, ...others] = parts.toSorted((a, b) => chanceOf(a) - chanceOf(b));
  const more = others.map(together).filter(({ chance }) => chance < COMMON_CHANCE);
  return first!.map((way) => [...way, ...more].slice(0, MOST_NEEDLES));
}

/** The ways of a part, its own texts taken for needles where that is rarer. */
export function waysOf({ all, ways }: Known): readonly Way[] | null {
  const own = all && asNeedles(all);
  if (!own) return ways;
  return ways && chanceOf(ways) < own.chance ? ways : [[own]];
}
