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
/** A tree of all needles: the node that follows a node by a sign, and the lists whose needle ends at a node. */
const following = new Map<number, number>();
const ends: number[][] = [[]];
/** The number of each sign that stands in a needle, by its code; 0 for all others. */
const signOf = new Uint8Array(0x10000);
const MOST_SIGNS = 128;
let signs = 0;

function signAt(needle: string, at: number): number {
  const code = needle.charCodeAt(at);
  if (signOf[code] === 0) {
    if (++signs === MOST_SIGNS) throw new Error('more signs than a sieve can tell apart');
    signOf[code] = signs;
  }
  return signOf[code]!;
}

function plantNeedle(needle: string, list: number): void {
  let node = 0;
  for (let at = 0; at < needle.length; at++) {
    const step = node * MOST_SIGNS + signAt(needle, at);
    let next = following.get(step);
    if (next === undefined) {
      next = ends.push([]) - 1;
      following.set(step, next);
    }
    node = next;
  }
  ends[node]!.push(list);
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

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

let marked = new Uint8Array(4096);

/** Puts the signs of a text in small letters, its word edges marked, into `marked`, and says how many they are. */
function mark(text: string): number {
  if (marked.length < text.length * 2 + 1) marked = new Uint8Array(text.length * 3);
  const edge = signOf[EDGE.charCodeAt(0)]!;
  let length = 0;
  let wasWord = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    const is = isWordCode(code);
    if (is !== wasWord) marked[length++] = edge;
    wasWord = is;
    marked[length++] = signOf[code]!;
  }
  if (wasWord) marked[length++] = edge;
  return length;
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
    const length = mark(text);
    const passes = new Set(always);
    isFound.fill(0);
    counts.fill(0);
    for (let start = 0; start < length; start++) {
      let node: number | undefined = 0;
      for (let at = start; at < length; at++) {
        const sign = marked[at]!;
        node = sign === 0 ? undefined : following.get(node * MOST_SIGNS + sign);
        if (node === undefined) break;
        for (const list of ends[node]!) {
          if (isFound[list]) continue;
          isFound[list] = 1;
          for (const number of lists[list]!) {
            const { pattern, needs } = ways[number]!;
            if (++counts[number]! === needs) passes.add(pattern);
          }
        }
      }
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
