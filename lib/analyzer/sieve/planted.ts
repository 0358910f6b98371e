import { type Beginnings, type Needle, openBeginnings } from './beginnings';
import { needlesOf } from './needles';
import type { Needles } from './ways';

/** What was read out of patterns, to look texts through with. Plain data, so that it can be kept for the next run. */
export interface Planted {
  /** By what each pattern is known again; its place is its number. */
  readonly keys: string[];
  /** Those of which no needle is known. */
  readonly always: number[];
  /** Of each way its pattern and how many lists it needs, and of each list the ways that need it. */
  readonly ways: [pattern: number, needs: number][];
  readonly lists: number[][];
  readonly needles: Needle[];
}

/** Tells the patterns of one version of the analyzer apart: their sources together would be half of what is kept. */
export function keyOf({ source }: RegExp): string {
  let sum = 0;
  for (let at = 0; at < source.length; at++) sum = (Math.imul(sum, 31) + source.charCodeAt(at)) | 0;
  return `${source.length} ${sum}`;
}

/** Where patterns are planted. */
export interface Bed {
  readonly planted: Planted;
  readonly beginnings: Beginnings;
  /** The number of a pattern, which is read only where it never was before. */
  plant(pattern: RegExp): number;
}

/** Opens a bed, with what was planted in an earlier run. */
export function openBed(planted: Planted = { keys: [], always: [], ways: [], lists: [], needles: [] }): Bed {
  const { keys, always, ways, lists, needles } = planted;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const beginnings = openBeginnings();
  for (const needle of needles) beginnings.add(needle);
  let listsOf: Map<string, number[]> | null = null;

  function add(text: string, list: number): void {
    listsOf ??= new Map(needles);
    const known = listsOf.get(text);
    if (known) return void known.push(list);
    const lists = [list];
    listsOf.set(text, lists);
    needles.push([text, lists]);
    beginnings.add([text, lists]);
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
    beginnings,
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
