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

/** What sentences tell a score, each counted once: of each sign the surest and how many, and what they are worth together. */
export function worthOf(
  sentences: readonly Told[],
  tellingOf: (sentence: Told) => Telling,
): ReadonlyMap<string, number> {
  const all = onceEach(sentences).map(tellingOf);
  const worth = new Map<string, number>();
  for (const sign of SIGNS) {
    const told = Float64Array.from(all, ({ signs }) => Math.max(0, signs[sign] - LEAST) / (1 - LEAST))
      .sort()
      .reverse();
    const sum = told.reduce((total, each) => total + each, 0);
    worth.set(`${sign} best`, told[0] ?? 0);
    worth.set(`${sign} all`, Math.log2(1 + Math.min(sum, MOST)));
  }
  // Added up in their own order, so that the sum does not depend on that of the sentences.
  const sum = Float64Array.from(all, (each) => each.worth)
    .sort()
    .reduce((total, each) => total + each, 0);
  return worth.set('worth', worthTogether(sum));
}

const known = new WeakMap<readonly Told[], ReadonlyMap<string, number>>();

/** The same by what was learned, remembered for the list of sentences. */
export function signedBy(sentences: readonly Told[]): ReadonlyMap<string, number> {
  let worth = known.get(sentences);
  if (!worth) {
    worth = worthOf(sentences, weighedClues);
    known.set(sentences, worth);
  }
  return worth;
}
