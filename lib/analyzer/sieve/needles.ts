import { readPattern } from './read-pattern';
import { EDGE, type Needles, type Way, waysOf } from './ways';

/** A needle is cut here: more letters would tell no more. */
const LONGEST = 9;

/** A needle as it stands in a text whose word edges are marked, no longer than is useful. */
function marked(needle: string): string {
  const end = Math.min(needle.length, LONGEST);
  let out = '';
  let wasWord: boolean | null = null;
  for (let i = 0; i < end; i++) {
    const sign = needle[i]!;
    if (sign === EDGE) {
      if (!out.endsWith(EDGE)) out += EDGE;
      wasWord = null;
      continue;
    }
    const code = sign.charCodeAt(0);
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
    if (wasWord !== null && wasWord !== isWord) out += EDGE;
    out += sign;
    wasWord = isWord;
  }
  return out;
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
