import type { Fact } from './fact';
import { type GapClues, gapFeaturesOf, type SignedClues } from './gap-features';
import table from './gap-weights.json';
import { GAP_MISTAKES, type GapMistake } from './mistakes';
import { perSentence } from './per-sentence';
import { cluesOfSentence, namedIn } from './sentence-clues';
import type { Signed } from './sign-features';
import { tellingOf } from './signs';
import { weightsIn } from './weight-table';

// Kinds of fact that fill a gap; of some kinds only the plain ways of saying it, since the others are a hint and no more.
const FILLS: Readonly<Record<GapMistake, readonly string[]>> = {
  unprepared: ['link', 'attachment', 'reference', 'asset'],
  communication: ['channel', 'rhythm', 'timezone'],
  evaluation: ['screening'],
  deliverables: ['deliverable'],
};
const HINTS: ReadonlySet<string> = new Set([
  'deliverable:thing for',
  'deliverable:thing that',
  'deliverable:thing to',
  'deliverable:thing with',
  'deliverable:thing wanted',
  'asset:own thing',
  'reference:like',
]);

// Plain ways of saying a fact that stand in too many a list of duties and skills to be enough alone.
const NOT_ENOUGH: ReadonlySet<string> = new Set([
  'deliverable:format',
  'deliverable:fix',
  'asset:named thing',
  'attachment:provided',
  'reference:known',
]);

/** Whether a fact is said plainly, and is more than a hint. */
export const isPlain = ({ kind, value }: Fact): boolean => !HINTS.has(`${kind}:${value}`);

/** Whether a fact alone settles that the post does not have the gap. */
export const settles = (mistake: GapMistake, fact: Fact): boolean =>
  FILLS[mistake].includes(fact.kind) && isPlain(fact) && !NOT_ENOUGH.has(`${fact.kind}:${fact.value}`);

// Weights are stored by gap: "evaluation" -> the names of features by their weight. Here by the feature: of each of its
// steps, or as the first of all where it has none, the weight for each gap.
const weights = new Map<string, number[][]>();
GAP_MISTAKES.forEach((mistake, i) => {
  for (const [name, weight] of weightsIn(table.weights[mistake])) {
    const [, feature = name, step = 0] = /^(.+)>(\d+)$/.exec(name) ?? [];
    const steps = weights.get(feature) ?? [];
    weights.set(feature, steps);
    steps[Number(step)] ??= GAP_MISTAKES.map(() => 0);
    steps[Number(step)]![i] = weight;
  }
});

const hasWeight = (feature: string): boolean => weights.get(feature)?.[0] !== undefined;
/** What is seen of one sentence, remembered: of its many phrases only those that weigh. */
export const weighedClues = perSentence((sentence: Signed): SignedClues => {
  const clues = cluesOfSentence(sentence);
  return { ...clues, ...namedIn(clues.features.filter(hasWeight)), ...tellingOf(sentence, clues) };
});

/** How likely a careful freelancer would miss each of the four, 0..1, by facts, phrases and signs. */
export function gapLikelihoods(clues: GapClues): Record<GapMistake, number> {
  const sums = GAP_MISTAKES.map(() => 0);
  for (const [name, reached] of gapFeaturesOf(clues, weighedClues)) {
    const steps = weights.get(name);
    if (steps)
      for (let step = Math.min(1, reached); step <= reached; step++)
        steps[step]?.forEach((weight, i) => {
          sums[i]! += weight;
        });
  }
  return Object.fromEntries(
    GAP_MISTAKES.map((mistake, i) => [mistake, 1 / (1 + Math.exp(-sums[i]! / table.unit))]),
  ) as Record<GapMistake, number>;
}

const known = new WeakMap<readonly Fact[], ReadonlySet<GapMistake>>();

/** What the post as a whole never says. A plain fact of its kind nearly always fills a gap. */
export function missingIn(clues: GapClues): ReadonlySet<GapMistake> {
  let missing = known.get(clues.facts);
  if (!missing) {
    const likelihoods = gapLikelihoods(clues);
    missing = new Set(
      GAP_MISTAKES.filter(
        (mistake) =>
          likelihoods[mistake] >= table.thresholds[mistake] && !clues.facts.some((fact) => settles(mistake, fact)),
      ),
    );
    known.set(clues.facts, missing);
  }
  return missing;
}
