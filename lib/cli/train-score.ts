import { writeFileSync } from 'node:fs';
import { analyze } from '../analyzer/analyze';
import type { Flag } from '../analyzer/report';
import { scoreFeaturesOf } from '../analyzer/score-features';
import { worthOf } from '../analyzer/score-signs';
import { argumentsOr } from './labelled-posts';
import { readTaught } from './learn-signs';

const USAGE = 'usage: npm run train:score -- SIGNS.jsonl LABELS.jsonl [MORE.jsonl ...]';
const WEIGHTS = 'lib/analyzer/score-weights.json';
const FOLDS = 5;
const PASSES = 60;
const L2 = 5;
const UNIT = 100;
// What a flag costs at least, whatever the labels say: mending one must be worth something.
const FLAG_COST = 2.2;
const BLANK_COST = 0.4;

const { own, posts, clues, learned } = readTaught(argumentsOr(USAGE));
const seen = posts.map((post, i) => {
  const flags = analyze(post).findings.filter((finding): finding is Flag => finding.kind === 'flag');
  return scoreFeaturesOf({ ...clues[i]!, flagged: flags.map(({ mistake }) => mistake) }, (sentences) =>
    worthOf(sentences, learned.unseen),
  );
});
const names = ['bias', ...new Set(seen.flatMap((features) => [...features.keys()]))];
const places = new Map(names.map((name, i) => [name, i]));
const rows = seen.map((features) => [
  [0, 1] as const,
  ...[...features].map(([name, value]) => [places.get(name)!, value] as const),
]);
const MISTAKE = /^-(?!goes on|abstract|title)/;
const limit = (name: string, weight: number): number =>
  name === 'bias'
    ? weight
    : name === '-blank'
      ? -BLANK_COST
      : MISTAKE.test(name)
        ? Math.min(weight, -FLAG_COST)
        : name.startsWith('-')
          ? Math.min(weight, 0)
          : Math.max(weight, 0);

/** Least squares by coordinate descent, each weight held to its sign. */
function learn(used: readonly number[]): Float64Array {
  const weights = Float64Array.from(names, (name) => limit(name, 0));
  const columns: [number, number][][] = names.map(() => []);
  const left = new Map<number, number>();
  for (const row of used) {
    let rest = posts[row]!.quality;
    for (const [at, value] of rows[row]!) {
      columns[at]!.push([row, value]);
      rest -= weights[at]! * value;
    }
    left.set(row, rest);
  }
  for (let pass = 0; pass < PASSES; pass++)
    names.forEach((name, at) => {
      let along = 0;
      let squares = 0;
      for (const [row, value] of columns[at]!) {
        along += value * left.get(row)!;
        squares += value * value;
      }
      const held = name === 'bias' ? 1e-6 : L2;
      const weight = limit(name, (along + squares * weights[at]!) / (squares + held));
      const moved = weight - weights[at]!;
      if (moved === 0) return;
      weights[at] = weight;
      for (const [row, value] of columns[at]!) left.set(row, left.get(row)! - moved * value);
    });
  return weights;
}

const sum = (row: number, weights: Float64Array): number =>
  rows[row]!.reduce((total, [at, value]) => total + weights[at]! * value, 0);

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length).fill(0);
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && values[order[end]!] === values[order[i]!]) end++;
    for (let k = i; k < end; k++) ranks[order[k]!] = (i + end - 1) / 2;
    i = end;
  }
  return ranks;
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const middle = (a.length - 1) / 2;
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((total, value, i) => total + (value - middle) * (q[i]! - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

const all = posts.map((_, i) => i);
const quality = posts.map((post) => post.quality);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(all.filter((i) => i >= own.length || i % FOLDS !== fold)),
);
const held = own.map((_, i) => i).map((i) => sum(i, folds[i % FOLDS]!));
console.log(
  `Spearman ${spearman(held, quality.slice(0, own.length)).toFixed(3)} over ${own.length} posts, each judged by others`,
);

const final = learn(all).map((weight) => Math.round(weight * UNIT) / UNIT);
final[0] = 0;
const sums = all.map((i) => sum(i, final)).sort((a, b) => a - b);
const ranked = quality.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number) => values[Math.round(share * (values.length - 1))]!;
// Sums are put where the labelled posts of the same rank stand; the ends are drawn out to 0 and 100.
const shares = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98];
const inner = shares.map((share) => [Math.round(at(sums, share) * 10) / 10, at(ranked, share)] as const);
const [lowest, highest] = [inner[0]!, inner.at(-1)!];
const knots = [[lowest[0] - 8, 0], ...inner, [highest[0] + 12, 100]];
const weights = Object.fromEntries(
  names
    .map((name, i) => [name, Math.round(final[i]! * UNIT)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const json = JSON.stringify({ unit: UNIT, knots, weights });
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${Object.keys(weights).length} features, ${json.length} bytes`, JSON.stringify(knots));
