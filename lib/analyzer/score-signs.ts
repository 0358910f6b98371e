import { weighedClues } from './gaps';
import type { Told } from './score-clues';
import { SIGNS, type Telling } from './sign-features';

// What is less likely is not told at all, so that filler is worth nothing.
const LEAST = 0.1;
// More is not better for ever.
const MOST = 12;
const NEAR_NONE = 0.25;

/** What the worths of a post's sentences come to: none takes any away, and each adds less than it would alone. */
export const worthTogether = (sum: number): number => Math.sqrt(sum + NEAR_NONE) - Math.sqrt(NEAR_NONE);

/** Sentences, each once however often it is said: of those that say the same, the last. */
export const onceEach = <S extends Pick<Told, 'text'>>(sentences: readonly S[]): S[] => [
  ...new Map(sentences.map((sentence) => [sentence.text, sentence])).values(),
];

/** Of values those above none, from the least to the most: sums and the surest need no others. */
const someOf = (values: number[]): Float64Array => Float64Array.from(values.filter((value) => value > 0)).sort();

/** What sentences tell a score, each given once: of each sign the surest and how many, and what they are worth together. */
export function worthOf(
  sentences: readonly Told[],
  tellingOf: (sentence: Told) => Telling,
): ReadonlyMap<string, number> {
  const all = sentences.map(tellingOf);
  const worth = new Map<string, number>();
  for (const sign of SIGNS) {
    const told = someOf(all.map(({ signs }) => (signs[sign] - LEAST) / (1 - LEAST)));
    const sum = told.reduceRight((total, each) => total + each, 0);
    worth.set(`${sign} best`, told.at(-1) ?? 0);
    worth.set(`${sign} all`, Math.log2(1 + Math.min(sum, MOST)));
  }
  // Added up in their own order, so that the sum does not depend on that of the sentences.
  const sum = someOf(all.map((each) => each.worth)).reduce((total, each) => total + each, 0);
  return worth.set('worth', worthTogether(sum));
}

/** The same by what was learned. */
export const signedBy = (sentences: readonly Told[]): ReadonlyMap<string, number> => worthOf(sentences, weighedClues);
