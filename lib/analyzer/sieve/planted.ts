import { needlesOf } from './needles';
import type { Needles } from './ways';

/** A needle with the lists that it is in. */
export type Needle = readonly [text: string, lists: number[]];

/** What was read out of patterns, to look texts through with. Plain data, so that it can be kept for the next run. */
export interface Planted {
  /** By what each pattern is known again; its place is its number. */
  readonly keys: string[];
  /** Those of which no needle is known. */
  readonly always: number[];
  /** Of each way its pattern and how many lists it needs, and of each list the ways that need it. */
  readonly ways: [pattern: number, needs: number][];
  readonly lists: number[][];
  /** The needles that begin with the same few signs, and those that have no more. */
  readonly alike: Needle[][];
  readonly short: Needle[];
}

/** How many signs begin a needle. */
export const BEGUN = 4;

/** Tells the patterns of one version of the analyzer apart: their sources together would be half of what is kept. */
export function keyOf({ source }: RegExp): string {
  let sum = 0;
  for (let at = 0; at < source.length; at++) sum = (Math.imul(sum, 31) + source.charCodeAt(at)) | 0;
  return `${source.length} ${sum}`;
}

const startOf = (needle: string): string => needle.slice(0, BEGUN);

/** Where patterns are planted. */
export interface Bed {
  readonly planted: Planted;
  readonly beginning: ReadonlyMap<string, readonly Needle[]>;
  /** The number of a pattern, which is read only where it never was before. */
  plant(pattern: RegExp): number;
}

/** Opens a bed, with what was planted in an earlier run. */
export function openBed(planted: Planted = { keys: [], always: [], ways: [], lists: [], alike: [], short: [] }): Bed {
  const { keys, always, ways, lists, short } = planted;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const beginning = new Map(planted.alike.map((alike) => [startOf(alike[0]![0]), alike]));
  let listsOf: Map<string, number[]> | null = null;

  function add(needle: string, list: number): void {
    listsOf ??= new Map([...short, ...planted.alike.flat()]);
    const known = listsOf.get(needle);
    if (known) return void known.push(list);
    const lists = [list];
    listsOf.set(needle, lists);
    if (needle.length < BEGUN) return void short.push([needle, lists]);
    const start = startOf(needle);
    const alike = beginning.get(start) ?? [];
    if (alike.push([needle, lists]) > 1) return;
    beginning.set(start, alike);
    planted.alike.push(alike);
  }

  function read(pattern: RegExp, number: number): void {
    const known = needlesOf(pattern);
    if (!known) always.push(number);
    const own = new Map<Needles, number>();
    for (const way of known ?? []) {
      const nth = ways.push([number, way.length]) - 1;
      for (const needles of way) {
        let list = own.get(needles);
        if (list === undefined) {
          list = lists.push([]) - 1;
          own.set(needles, list);
          for (const needle of needles.any) add(needle, list);
        }
        lists[list]!.push(nth);
      }
    }
  }
  return {
    planted,
    beginning,
    plant(pattern) {
      const key = keyOf(pattern);
      let number = numbers.get(key);
      if (number === undefined) {
        number = keys.push(key) - 1;
        numbers.set(key, number);
        read(pattern, number);
      }
      return number;
    },
  };
}
