import { NOUNS } from '../words/nouns-and-cues';
import { classesOf } from './word-classes';

/** A word of a sentence or a mark between words, small letters. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What a noun stands for. */
export const NOUN_OF = classesOf(NOUNS);

// Where a noun phrase ends.
const PHRASE_END = new Set(
  'of to in on for with from by at as is are be was that this it we i you our my your their the a an which who and or but so if when while will can should must may into using via through across about between has have not also than then because where including such within per without until after before'.split(
    ' ',
  ),
);
/** The words of a sentence and the marks between them. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*|[,.:;()!?]/gu)].map((hit) => ({
    word: hit[0].toLowerCase(),
    start: hit.index,
    end: hit.index + hit[0].length,
  }));

/** The last noun of the phrase that begins at a token, as far as word lists can tell. */
export function headFrom(tokens: readonly Token[], from: number): string {
  let head = '';
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { word } = tokens[i]!;
    if (!/^[\p{L}\p{N}]/u.test(word)) break;
    if (PHRASE_END.has(word)) {
      if (head || (word !== 'and' && word !== 'or')) break;
      continue;
    }
    head = word;
    if (NOUN_OF.has(word) && !NOUN_OF.has(tokens[i + 1]?.word ?? '')) break;
  }
  return head;
}
