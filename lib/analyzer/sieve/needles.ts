import { readPattern } from './read-pattern';
import { EDGE, type Needles, type Way, waysOf } from './ways';

/** A needle is cut here: more letters would tell no more. */
const LONGEST = 8;

const ONE_WORD = /^\x7f?\w*\x7f?$/;
const INNER_EDGE = /(?<=\w)(?=[^\w\x7f])|(?<=[^\w\x7f])(?=\w)/g;

/** A needle as it stands in a text whose word edges are marked, no longer than is useful. */
function marked(needle: string): string {
  const cut = needle.slice(0, LONGEST);
  return ONE_WORD.test(cut) ? cut : cut.replace(INNER_EDGE, EDGE).replace(/\x7f{2,}/g, EDGE);
}

/**
 * What every text holds that a pattern matches: on one of some ways all of some lists, of each at least one needle. In
 * small letters, words' ends marked where the pattern asks for one; null where nothing is sure.
 */
export function needlesOf({ source }: RegExp): readonly Way[] | null {
  const shared = new Map<Needles, Needles>();
  const finish = (needles: Needles): Needles => {
    const known = shared.get(needles) ?? { ...needles, any: [...new Set(needles.any.map(marked))] };
    shared.set(needles, known);
    return known;
  };
  return waysOf(readPattern(source))?.map((way) => way.map(finish)) ?? null;
}
