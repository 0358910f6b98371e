import { writeFileSync } from 'node:fs';
import { gapFeaturesOf, namesOf } from '../analyzer/gap-features';
import { settles } from '../analyzer/gaps';
import { GAP_MISTAKES, type GapMistake } from '../analyzer/mistakes';
import { cluesOfSentence } from '../analyzer/sentence-clues';
import { tableOf } from '../analyzer/weight-table';
import { argumentsOr } from './labelled-posts';
import { readTaught } from './learn-signs';
import { fitLogistic } from './logistic';

const USAGE = 'usage: npm run train:gaps -- SIGNS.jsonl LABELS.jsonl [MORE.jsonl ...]';
const WEIGHTS = 'lib/analyzer/gap-weights.json';
const FOLDS = 5;
const SEEN_IN = 16;
// Facts settle nearly all of two of the gaps: of all else only the plainest is worth its place.
const CHOOSING: Readonly<Record<GapMistake, number>> = {
  unprepared: 7.5,
  communication: 16,
  evaluation: 16,
  deliverables: 7.5,
};
const L2 = 33;
const UNIT = 100;
// A gap told too much is as bad as one too few, all four taken together: half of the F1 that they reach.
const EXTRA_COSTS = 0.46;

interface Judged {
  readonly likelihood: number;
  readonly isGap: boolean;
}

function judge(judged: readonly Judged[], threshold: number) {
  const right = judged.filter(({ likelihood, isGap }) => likelihood >= threshold && isGap).length;
  const found = judged.filter(({ likelihood }) => likelihood >= threshold).length;
  const labelled = judged.filter(({ isGap }) => isGap).length;
  return { right, extra: found - right, missed: labelled - right, f1: (2 * right) / (found + labelled) };
}

const { own, posts, clues, learned } = readTaught(argumentsOr(USAGE));
const seen = clues.map((each) =>
  [...gapFeaturesOf(each, (sentence) => ({ ...cluesOfSentence(sentence), signs: learned.unseen(sentence) }))].flatMap(
    namesOf,
  ),
);
const counts = new Map<string, number>();
for (const features of seen) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= SEEN_IN).map(([name]) => name);
const places = new Map(names.map((name, i) => [name, i]));
const rows = seen.map((features) => features.flatMap((feature) => places.get(feature) ?? []));

const likelihoodOf = (row: readonly number[], weights: Float64Array): number =>
  1 / (1 + Math.exp(-row.reduce((sum, feature) => sum + weights[feature]!, 0)));

/** A gap's model as it is shipped: whole hundredths of what was chosen. */
function train(mistake: GapMistake, isUsed: (post: number) => boolean): Float64Array {
  const used = posts.map((_, i) => i).filter(isUsed);
  const set = {
    isTrue: used.map((i) => posts[i]!.gaps.includes(mistake)),
    features: names.length,
    bias: places.get('bias')!,
  };
  const chosen = fitLogistic({ ...set, rows: used.map((i) => rows[i]!) }, CHOOSING[mistake], 0.1);
  const left = used.map((i) => rows[i]!.filter((feature) => chosen[feature] !== 0));
  return fitLogistic({ ...set, rows: left }, 0, L2).map((weight) => Math.round(weight * UNIT) / UNIT);
}

const thresholds: Record<string, number> = {};
const total = { right: 0, extra: 0, missed: 0 };
for (const mistake of GAP_MISTAKES) {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train(mistake, (post) => post >= own.length || post % FOLDS !== fold),
  );
  const judged = own.map(({ gaps }, i): Judged => {
    const isFilled = clues[i]!.facts.some((fact) => settles(mistake, fact));
    return {
      likelihood: isFilled ? 0 : likelihoodOf(rows[i]!, folds[i % FOLDS]!),
      isGap: gaps.includes(mistake),
    };
  });
  let best = { threshold: 0.5, gain: 0 };
  for (let threshold = 0.15; threshold < 0.86; threshold += 0.05) {
    const { right, extra } = judge(judged, threshold);
    const gain = right - EXTRA_COSTS * (right + extra);
    if (gain > best.gain) best = { threshold, gain };
  }
  thresholds[mistake] = Number(best.threshold.toFixed(2));
  const { right, extra, missed, f1 } = judge(judged, best.threshold);
  total.right += right;
  total.extra += extra;
  total.missed += missed;
  console.log(
    `${mistake.padEnd(14)} F1 ${f1.toFixed(3)} at ${best.threshold.toFixed(2)} (${right} right, ${extra} extra, ${missed} missed)`,
  );
}
const micro = (2 * total.right) / (2 * total.right + total.extra + total.missed);
console.log(`micro F1 ${micro.toFixed(3)} over ${own.length} posts, each judged by others`);

const final = GAP_MISTAKES.map((mistake) => train(mistake, () => true));
// By gap, then by weight, so that the table stays short.
const weights = Object.fromEntries(
  GAP_MISTAKES.map((mistake, nth) => {
    const named = names
      .map((name, i) => [name, Math.round(final[nth]![i]! * UNIT)] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [mistake, tableOf(named)];
  }),
);
const json = JSON.stringify({ unit: UNIT, thresholds, weights });
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${json.length} bytes`);
