import type { SentenceClues } from './sentence-clues';
import { SIGNS, type Signed, type Signs, signFeaturesOf } from './sign-features';
import table from './sign-weights.json';
import { isUnfilledStub } from './stubs';
import { weightsIn } from './weight-table';

const weights = new Map<string, number[]>();
SIGNS.forEach((sign, i) => {
  for (const [name, weight] of weightsIn(table.weights[sign])) {
    const own = weights.get(name) ?? SIGNS.map(() => 0);
    own[i] = weight;
    weights.set(name, own);
  }
});

/** The likelihoods that sums of weights stand for, kept off the ends. */
export const signsFrom = (sums: readonly number[]): Signs =>
  Object.fromEntries(
    SIGNS.map((sign, i) => [sign, Math.min(0.998, Math.max(0.002, 1 / (1 + Math.exp(-sums[i]!))))]),
  ) as Signs;

const NONE = signsFrom(SIGNS.map(() => Number.NEGATIVE_INFINITY));

/** The signs in one sentence; a line that is still to be filled in tells nothing. */
export function signsOf(sentence: Signed, clues: SentenceClues): Signs {
  if (isUnfilledStub(sentence.text)) return NONE;
  const sums = SIGNS.map(() => 0);
  for (const feature of signFeaturesOf(sentence, clues)) {
    const own = weights.get(feature);
    if (own) for (let i = 0; i < sums.length; i++) sums[i]! += own[i]!;
  }
  return signsFrom(sums.map((sum) => sum / table.unit));
}
