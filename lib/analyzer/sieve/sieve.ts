import { BEGUN, type Needle, openBed, type Planted } from './planted';
import { EDGE } from './ways';

/** Signs of another case than their looks say, under one flag or another: a text with one of them passes every sieve. */
const ODD = /[\u0130\u017f\u212a]/;
const MOST_CACHED = 1000;

const patterns: RegExp[] = [];
/** Of each pattern its number in the bed, as far as they are planted. */
const numbers: number[] = [];
let bed = openBed();

const cache = new Map<string, Uint16Array | null>();

/** Whether a list was found in the text looked through, and how many of each way's, and which patterns pass. */
let isFound = new Uint8Array(0);
let counts = new Uint8Array(0);
let passes = new Uint8Array(0);

function plantAll(): void {
  if (numbers.length === patterns.length) return;
  while (numbers.length < patterns.length) numbers.push(bed.plant(patterns[numbers.length]!));
  const { keys, lists, ways } = bed.planted;
  isFound = new Uint8Array(lists.length);
  counts = new Uint8Array(ways.length);
  passes = new Uint8Array(keys.length);
  cache.clear();
}

/** The patterns that may match in a text, by place, in order; null for all of them. */
function passing(text: string): Uint16Array | null {
  plantAll();
  const known = cache.get(text);
  if (known !== undefined) return known;
  let found: Uint16Array | null = null;
  if (!ODD.test(text)) {
    // In small letters, with its words' ends marked.
    const seen = text.toLowerCase().replace(/\b/g, EDGE);
    const { always, lists, ways, short } = bed.planted;
    isFound.fill(0);
    counts.fill(0);
    passes.fill(0);
    for (const number of always) passes[number] = 1;
    const find = ([, all]: Needle) => {
      for (const list of all) {
        if (isFound[list]) continue;
        isFound[list] = 1;
        for (const way of lists[list]!) {
          const [pattern, needs] = ways[way]!;
          if (++counts[way]! === needs) passes[pattern] = 1;
        }
      }
    };
    for (const needle of short) if (seen.includes(needle[0])) find(needle);
    for (let at = 0; at + BEGUN <= seen.length; at++) {
      const alike = bed.beginning.get(seen.slice(at, at + BEGUN));
      if (alike) for (const needle of alike) if (seen.startsWith(needle[0], at)) find(needle);
    }
    found = Uint16Array.from(numbers.keys()).filter((place) => passes[numbers[place]!]);
  }
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(text, found);
  return found;
}

/**
 * Of some things with a pattern each, those whose pattern may match in a text, in order: nearly every sentence has no word
 * in common with nearly every pattern, and to try them all would take most of a review's time.
 */
export function sieve<T>(things: readonly T[], patternOf: (thing: T) => RegExp): (text: string) => readonly T[] {
  const from = patterns.length;
  for (const thing of things) patterns.push(patternOf(thing));
  const to = patterns.length;
  return (text) => {
    const found = passing(text);
    if (!found) return things;
    const kept: T[] = [];
    for (const place of found) if (place >= from && place < to) kept.push(things[place - from]!);
    return kept;
  };
}

/** What was read out of patterns so far, for a later run to begin with: to read them all anew takes longer than a review. */
export const plantedSoFar = (): Planted => bed.planted;

/** Begins with what an earlier run has read; of no use once a text was looked through. */
export function beginWith(planted: Planted): void {
  if (numbers.length === 0) bed = openBed(planted);
}
