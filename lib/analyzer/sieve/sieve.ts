import { openRecent } from '../recent';
import { openBed, type Planted } from './planted';

/** Signs of another case than their looks say, under one flag or another: a text with one of them passes every sieve. */
const ODD = /[\u0130\u017f\u212a]/;
const REMEMBERED = 500;

const patterns: RegExp[] = [];
/** How many patterns are planted, and of each number in the bed the places of its patterns. */
let plantedTo = 0;
const placesOf: number[][] = [];
let bed = openBed();

const NONE = new Uint16Array(0);
let cache = openRecent<Uint16Array | null>(REMEMBERED);

/** Whether a list was found in the text looked through, and how many of each way's, and which patterns pass. */
let isFound = new Uint8Array(0);
let counts = new Uint8Array(0);
let passes = new Uint8Array(0);

function plantAll(): void {
  if (plantedTo === patterns.length) return;
  for (; plantedTo < patterns.length; plantedTo++) {
    const number = bed.plant(patterns[plantedTo]!);
    placesOf[number] = [...(placesOf[number] ?? []), plantedTo];
  }
  const { keys, lists, ways } = bed.planted;
  isFound = new Uint8Array(lists.length);
  counts = new Uint8Array(ways.length);
  passes = new Uint8Array(keys.length);
  cache = openRecent(REMEMBERED);
}

/** The places of the patterns that may match in a text, in order. */
function look(text: string): Uint16Array {
  const { always, lists, ways } = bed.planted;
  isFound.fill(0);
  counts.fill(0);
  passes.fill(0);
  const found: number[] = [];
  const pass = (number: number) => {
    if (passes[number]) return;
    passes[number] = 1;
    for (const place of placesOf[number] ?? []) found.push(place);
  };
  for (const number of always) pass(number);
  bed.beginnings.eachIn(text, ([, all]) => {
    for (const list of all) {
      if (isFound[list]) continue;
      isFound[list] = 1;
      for (const way of lists[list]!) {
        const [number, needs] = ways[way]!;
        if (++counts[way]! === needs) pass(number);
      }
    }
  });
  return found.length > 0 ? Uint16Array.from(found).sort() : NONE;
}

/** The patterns that may match in a text, by place, in order; null for all of them. */
function passing(text: string): Uint16Array | null {
  plantAll();
  let found = cache.get(text);
  if (found === undefined) {
    found = ODD.test(text) ? null : look(text);
    cache.set(text, found);
  }
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
    for (let i = 0; i < found.length && found[i]! < to; i++)
      if (found[i]! >= from) kept.push(things[found[i]! - from]!);
    return kept;
  };
}

/** What was read out of patterns so far, for a later run to begin with: to read them all anew takes longer than a review. */
export const plantedSoFar = (): Planted => bed.planted;

/** Begins with what an earlier run has read; of no use once a text was looked through. */
export function beginWith(planted: Planted): void {
  if (plantedTo === 0) bed = openBed(planted);
}
