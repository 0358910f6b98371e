import { weighedClues } from './gaps';
import type { Told } from './score-clues';
import { SIGNS, type Signs } from './sign-features';

// What is less likely is not told at all, so that filler is worth nothing; talk often looks like a detail.
const LEAST: Signs = { material: 0.1, detail: 0.45, result: 0.1 };
// More is not better for ever.
const MOST = 12;

/** What signs are worth to a score, by the feature's name: the surest, the second, and how many. */
function worthOfSigns(all: readonly Signs[]): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const sign of SIGNS) {
    const told = all
      .filter((signs) => signs[sign] > LEAST[sign])
      .map((signs) => (signs[sign] - LEAST[sign]) / (1 - LEAST[sign]))
      .sort((a, b) => b - a);
    if (told.length === 0) continue;
    worth.set(`${sign} best`, told[0]!);
    if (told.length > 1) worth.set(`${sign} second`, told[1]!);
    const sum = told.reduce((total, each) => total + each, 0);
    worth.set(`${sign} all`, Math.log2(1 + Math.min(sum, MOST)));
  }
  return worth;
}

/** What the signs in sentences are worth, each sentence counted once. */
export const worthOf = (sentences: readonly Told[], signsOf: (sentence: Told) => Signs): ReadonlyMap<string, number> =>
  worthOfSigns([...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()].map(signsOf));

const known = new WeakMap<readonly Told[], ReadonlyMap<string, number>>();

/** The same by the signs that were learned, remembered for the list of sentences. */
export function signedBy(sentences: readonly Told[]): ReadonlyMap<string, number> {
  let worth = known.get(sentences);
  if (!worth) {
    worth = worthOf(sentences, (sentence) => weighedClues(sentence).signs);
    known.set(sentences, worth);
  }
  return worth;
}
