import { type Memory, perSentence } from './per-sentence';
import { ENGLISH, OTHER_LANGUAGES } from './words/function-words';

/** Words below which a text is too short to tell. */
const SHORT = 12;
// A text is in another language where that language's small words make up this much of it and English has few.
const LEAST_SHARE = 0.12;
const LEAST_HITS = 5;
const TIMES_ENGLISH = 2;
// Letters of other scripts: this much of the text, and the rest is not English either.
const FOREIGN_SCRIPT = 0.3;
const ENGLISH_PROSE = 0.12;

/** A sentence as its language is told. */
interface Worded {
  readonly text: string;
  readonly memory?: Memory;
}

/** What the words of one sentence tell. */
interface Counts {
  readonly words: number;
  readonly english: number;
  /** How many are of each other language; null for none. */
  readonly others: readonly number[] | null;
  readonly letters: number;
  readonly foreign: number;
}

const LISTS = Object.values(OTHER_LANGUAGES);
// Addresses, file names, code and blanks are no language.
const NO_LANGUAGE = /https?:\/\/\S+|www\.\S+|\S+@\S+|\S*[_/\\<>{}=]\S*|\[[^[\]\n]{1,60}\]/g;

const countIn = perSentence(({ text }: Worded): Counts => {
  const plain = text.replace(NO_LANGUAGE, ' ');
  const words = plain.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  let english = 0;
  const others = new Array<number>(LISTS.length).fill(0);
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    LISTS.forEach((list, i) => {
      if (list.has(word)) others[i]!++;
    });
  }
  // Where all is plain ASCII, all letters are in the words, and none is foreign.
  const isPlain = !/[\u0080-\uffff]/.test(plain);
  const letters = isPlain ? words.join('').length : (plain.match(/\p{L}/gu)?.length ?? 0);
  const foreign = isPlain ? 0 : (plain.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0);
  return { words: words.length, english, others: others.some((hits) => hits > 0) ? others : null, letters, foreign };
});

/**
 * Whether a text, given by its sentences, is English as far as its small words and letters tell; true for texts too
 * short to tell, and for an English text with a paragraph in another language.
 */
export function isEnglish(sentences: readonly Worded[]): boolean {
  let words = 0;
  let english = 0;
  let letters = 0;
  let foreign = 0;
  const others = new Array<number>(LISTS.length).fill(0);
  for (const sentence of sentences) {
    const counts = countIn(sentence);
    words += counts.words;
    english += counts.english;
    letters += counts.letters;
    foreign += counts.foreign;
    counts.others?.forEach((hits, i) => {
      others[i]! += hits;
    });
  }
  if (letters === 0) return true;
  if (foreign / letters >= FOREIGN_SCRIPT && letters >= SHORT && english / Math.max(1, words) < ENGLISH_PROSE)
    return false;
  if (words < SHORT) return true;
  const most = Math.max(...others);
  return most < LEAST_HITS || most / words < LEAST_SHARE || most < TIMES_ENGLISH * english;
}
