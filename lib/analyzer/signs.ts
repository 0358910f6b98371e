import table from './score-weights.json';
import type { SentenceClues } from './sentence-clues';
import { SIGNS, type Signed, type Signs, signFeaturesOf, type Telling } from './sign-features';
import signTable from './sign-weights.json';
import { isUnfilledStub } from './stubs';
import { weightsIn } from './weight-table';

const TABLES = [signTable.weights.material, signTable.weights.result, table.worth];
const UNITS = [signTable.unit, signTable.unit, table.unit];

const weights = new Map<string, number[]>();
TABLES.forEach((names, i) => {
  for (const [name, weight] of weightsIn(names)) {
    const own = weights.get(name) ?? TABLES.map(() => 0);
    own[i] = weight / UNITS[i]!;
    weights.set(name, own);
  }
});

// Kept off the ends: nothing is surer than one in 500.
const SUREST = 6.2;
const kept = (sum: number): number => Math.min(SUREST, Math.max(-SUREST, sum));

/** The likelihoods that sums of weights stand for, kept off the ends. */
export const signsFrom = (sums: readonly number[]): Signs =>
  Object.fromEntries(SIGNS.map((sign, i) => [sign, 1 / (1 + Math.exp(-kept(sums[i]!)))])) as Signs;

const NOTHING: Telling = { signs: signsFrom(SIGNS.map(() => Number.NEGATIVE_INFINITY)), worth: 0 };

/** How sure a likelihood is; none where it is even. */
export const surenessOf = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));

/** What one sentence tells; a line that is still to be filled in tells nothing. */
export function tellingOf(sentence: Signed, clues: SentenceClues): Telling {
  if (isUnfilledStub(sentence.text)) return NOTHING;
  const sums = TABLES.map(() => 0);
  for (const feature of signFeaturesOf(sentence, clues)) {
    const own = weights.get(feature);
    if (own) for (let i = 0; i < sums.length; i++) sums[i]! += own[i]!;
  }
  const worth = SIGNS.reduce((sum, sign, i) => sum + (table.signs[sign] / table.unit) * kept(sums[i]!), sums[2]!);
  return { signs: signsFrom(sums), worth: Math.max(0, worth) };
}
