import { EDGE } from './ways';

/** A needle with the lists that it is in. */
export type Needle = readonly [text: string, lists: number[]];

/** Needles by how they begin. */
export interface Beginnings {
  add(needle: Needle): void;
  /** Tells of the needles that stand in a text, in small letters and with its words' ends marked. */
  eachIn(text: string, found: (needle: Needle) => void): void;
}

// Up to four signs, of each the lowest seven bits, make one small number: needles are found much sooner by a number than by
// a text. Beyond ASCII unlike signs may look alike in it, so whatever is found is held against the text itself.
const MOST_SIGNS = 4;
const BITS = 7;
const MASK = (1 << BITS) - 1;
const LARGEST_SHIFT = (MOST_SIGNS - 1) * BITS;

function numberOf(needle: string): number {
  let number = 0;
  for (let at = 0; at < Math.min(MOST_SIGNS, needle.length); at++)
    number = (number << BITS) | (needle.charCodeAt(at) & MASK);
  return number;
}

const EDGE_CODE = EDGE.charCodeAt(0);
const IS_WORD = Uint8Array.from({ length: MASK + 1 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** The signs of the text looked through, which has at most an edge between any two. */
let signs = new Uint16Array(2048);

/** Puts down a text in small letters with its words' ends marked; gives back how many signs it has so. */
function putDown(text: string): number {
  const small = text.toLowerCase();
  if (signs.length < 2 * small.length + 1) signs = new Uint16Array(4 * small.length);
  let length = 0;
  let wasWord = 0;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    const isWord = IS_WORD[code] ?? 0;
    if (isWord !== wasWord) signs[length++] = EDGE_CODE;
    signs[length++] = code;
    wasWord = isWord;
  }
  if (wasWord) signs[length++] = EDGE_CODE;
  return length;
}

function standsAt(needle: string, at: number, length: number): boolean {
  if (at + needle.length > length) return false;
  for (let i = 0; i < needle.length; i++) if (signs[at + i] !== needle.charCodeAt(i)) return false;
  return true;
}

/** An empty list of needles. */
export function openBeginnings(): Beginnings {
  const alike = new Map<number, Needle[]>();
  return {
    add(needle) {
      const number = numberOf(needle[0]);
      const known = alike.get(number);
      if (known) known.push(needle);
      else alike.set(number, [needle]);
    },
    eachIn(text, found) {
      const length = putDown(text);
      // From the end, so that the signs behind each place are in the number already.
      let number = 0;
      for (let at = length - 1; at >= 0; at--) {
        number = (number >> BITS) | ((signs[at]! & MASK) << LARGEST_SHIFT);
        for (let shift = 0; shift <= LARGEST_SHIFT; shift += BITS) {
          const needles = alike.get(number >> shift);
          if (needles) for (const needle of needles) if (standsAt(needle[0], at, length)) found(needle);
        }
      }
    },
  };
}
