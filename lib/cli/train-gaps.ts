import { writeFileSync } from 'node:fs';
import { type GapClues, gapFeaturesOf } from '../analyzer/gap-features';
import { fills, isPlain } from '../analyzer/gaps';
import { GAP_MISTAKES, type GapMistake } from '../analyzer/mistakes';
import { tableOf } from '../analyzer/weight-table';
import { argumentsOr, cluesOf, readLabelledPosts } from './labelled-posts';
import { fitLogistic } from './logistic';

const USAGE = 'usage: npm run train:gaps -- LABELS.jsonl [MORE.jsonl ...]';
const WEIGHTS = 'lib/analyzer/gap-weights.json';
const FOLDS = 5;
const SEEN_IN = 4;
const L1 = 0.05;
const L2 = 25;
const UNIT = 100;
// Facts settle nearly all of two of the gaps: of their words only the plainest are worth their place.
const SMALLEST: Readonly<Record<GapMistake, number>> = {
  unprepared: 8,
  communication: 25,
  evaluation: 25,
  deliverables: 7,
};
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

const posts = readLabelledPosts(argumentsOr(USAGE));
const clues: readonly GapClues[] = posts.map(cluesOf);
const seen = clues.map((each) => [...gapFeaturesOf(each)]);
const counts = new Map<string, number>();
for (const features of seen) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= SEEN_IN).map(([name]) => name);
const places = new Map(names.map((name, i) => [name, i]));
const rows = seen.map((features) => features.flatMap((feature) => places.get(feature) ?? []));

const likelihoodOf = (row: readonly number[], weights: Float64Array): number =>
  1 / (1 + Math.exp(-row.reduce((sum, feature) => sum + weights[feature]!, 0)));

/** A gap's model as it is shipped: whole hundredths, and none that are small. */
function train(mistake: GapMistake, isUsed: (post: number) => boolean): Float64Array {
  const used = posts.map((_, i) => i).filter(isUsed);
  const weights = fitLogistic(
    {
      rows: used.map((i) => rows[i]!),
      isTrue: used.map((i) => posts[i]!.gaps.includes(mistake)),
      features: names.length,
      bias: places.get('bias')!,
    },
    L1,
    L2,
  );
  return weights.map((weight) => {
    const whole = Math.round(weight * UNIT);
    return Math.abs(whole) < SMALLEST[mistake] ? 0 : whole / UNIT;
  });
}

const thresholds: Record<string, number> = {};
const total = { right: 0, extra: 0, missed: 0 };
for (const mistake of GAP_MISTAKES) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => train(mistake, (post) => post % FOLDS !== fold));
  const judged = posts.map(({ gaps }, i): Judged => {
    const isFilled = clues[i]!.facts.some((fact) => fills(mistake, fact) && isPlain(fact));
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
console.log(`micro F1 ${micro.toFixed(3)} over ${posts.length} posts, each judged by the other four fifths`);

const final = GAP_MISTAKES.map((mistake) => train(mistake, () => true));
// By gap, then by weight, so that the table stays short.
const weights = Object.fromEntries(
  GAP_MISTAKES.map((mistake, nth) => {
    const own = names
      .map((name, i) => [name, Math.round(final[nth]![i]! * UNIT)] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [mistake, tableOf(own)];
  }),
);
const json = JSON.stringify({ unit: UNIT, thresholds, weights });
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${json.length} bytes`);
