import { needlesOf } from './needles';
import { EDGE, type Needles } from './ways';

/** Signs of another case than their looks say, under one flag or another: a text with one of them passes every sieve. */
const ODD = /[\u0130\u017f\u212a]/;
const MOST_CACHED = 1000;

const patterns: RegExp[] = [];
let planted = 0;
/** Those of which no needle is known. */
const always: number[] = [];
/** Of each way its pattern and how many lists it needs, and of each list the ways that need it. */
const ways: { readonly pattern: number; readonly needs: number }[] = [];
const lists: number[][] = [];
/** Of each needle the lists that it is in, the needles that begin with the same few signs, and those that have no more. */
const listsOf = new Map<string, number[]>();
const beginning = new Map<string, string[]>();
const short: string[] = [];
const BEGUN = 4;

function plantNeedle(needle: string, list: number): void {
  const known = listsOf.get(needle);
  if (known) return void known.push(list);
  listsOf.set(needle, [list]);
  const start = needle.slice(0, BEGUN);
  const alike = beginning.get(start);
  if (needle.length < BEGUN) short.push(needle);
  else if (alike) alike.push(needle);
  else beginning.set(start, [needle]);
}

function plant(pattern: number): void {
  const known = needlesOf(patterns[pattern]!);
  if (!known) always.push(pattern);
  const numbers = new Map<Needles, number>();
  for (const way of known ?? []) {
    const number = ways.push({ pattern, needs: way.length }) - 1;
    for (const needles of way) {
      let list = numbers.get(needles);
      if (list === undefined) {
        list = lists.push([]) - 1;
        numbers.set(needles, list);
        for (const needle of needles.any) plantNeedle(needle, list);
      }
      lists[list]!.push(number);
    }
  }
}

const cache = new Map<string, Uint16Array | null>();

/** Whether a list was found in the text looked through, and how many of each way's. */
let isFound = new Uint8Array(0);
let counts = new Uint8Array(0);

/** The patterns that may match in a text, by number, in order; null for all of them. */
function passing(text: string): Uint16Array | null {
  if (planted < patterns.length) {
    while (planted < patterns.length) plant(planted++);
    isFound = new Uint8Array(lists.length);
    counts = new Uint8Array(ways.length);
    cache.clear();
  }
  const known = cache.get(text);
  if (known !== undefined) return known;
  let found: Uint16Array | null = null;
  if (!ODD.test(text)) {
    // In small letters, with its words' ends marked.
    const seen = text.toLowerCase().replace(/\b/g, EDGE);
    const passes = new Set(always);
    isFound.fill(0);
    counts.fill(0);
    const find = (needle: string) => {
      for (const list of listsOf.get(needle)!) {
        if (isFound[list]) continue;
        isFound[list] = 1;
        for (const number of lists[list]!) {
          const { pattern, needs } = ways[number]!;
          if (++counts[number]! === needs) passes.add(pattern);
        }
      }
    };
    for (const needle of short) if (seen.includes(needle)) find(needle);
    for (let at = 0; at + BEGUN <= seen.length; at++) {
      const alike = beginning.get(seen.slice(at, at + BEGUN));
      if (alike) for (const needle of alike) if (seen.startsWith(needle, at)) find(needle);
    }
    found = Uint16Array.from(passes).sort();
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
    const passes = passing(text);
    if (!passes) return things;
    const kept: T[] = [];
    for (const number of passes) if (number >= from && number < to) kept.push(things[number - from]!);
    return kept;
  };
}
