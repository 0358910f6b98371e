import { writeFileSync } from 'node:fs';
import { type RawSentence, readSentences } from '../analyzer/read-sentences';
import { type Seen, seenInPost } from '../analyzer/vague/seen';
import { tableOf } from '../analyzer/weight-table';
import { figures, judge, meets } from './judge-vague';
import { argumentsOr, type LabelledPost, readLabelledPosts } from './labelled-posts';
import { fitLogistic } from './logistic';
import { trustIn } from './vague-trust';

interface Row {
  readonly post: number;
  readonly seen: Seen<RawSentence>;
  readonly features: readonly string[];
  readonly isVague: boolean;
  readonly weight: number;
}

const WEIGHTS = 'lib/analyzer/vague/weights.json';
const UNIT = 20;
// Weights below this, in units, are left out.
const SMALLEST = 2;
// How strict the fit is that chooses what is told at all.
const L1 = 1.5;
const L2 = 5;
const FOLDS = 5;
// More posts, read by others, weigh less than those that are measured.
const WEIGHT_OF_MORE = 0.7;
// A wrong highlight is worse than none: of the thresholds that are right so often, the best by F1 is chosen.
const LEAST_PRECISION = 0.685;

function rowsOf(post: LabelledPost, index: number, weight = 1): Row[] {
  const sentences = (['title', 'description'] as const).flatMap((part) => readSentences(post[part], part));
  return seenInPost<RawSentence>(sentences).map((seen) => {
    const { sentence, candidate } = seen;
    const features = [...seen.features, ...seen.more];
    const span = { start: sentence.start + candidate.start, end: sentence.start + candidate.end };
    const isVague = post.spans.some(
      (label) => label.mistake === 'vague' && label.field === sentence.part && meets(span, label),
    );
    return { post: index, seen, features, isVague, weight };
  });
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The features told of candidates in at least this many posts: a rarer one says more of the post than of the words. */
const FEWEST_POSTS = 3;

/** The rows as lists of feature numbers, for features that are common enough. */
function numbered(rows: readonly Row[]): { names: string[]; lists: number[][] } {
  const posts = new Map<string, Set<number>>();
  for (const row of rows)
    for (const feature of row.features) {
      const seen = posts.get(feature);
      if (seen) seen.add(row.post);
      else posts.set(feature, new Set([row.post]));
    }
  const names = [...posts.keys()].filter((feature) => posts.get(feature)!.size >= FEWEST_POSTS);
  const number = new Map(names.map((name, i) => [name, i]));
  const lists = rows.map(({ features }) => features.flatMap((feature) => number.get(feature) ?? []));
  return { names, lists };
}

/** A long name takes more of the table than a short one and must tell more; so must words that only stand somewhere before. */
const costOf = (feature: string): number =>
  (0.6 + (feature.length - Math.max(0, feature.indexOf(':'))) / 24) * (feature.startsWith('heard:') ? 1.5 : 1);

/** A model as it is shipped. Those that a strict fit leaves no weight are left out; the others are fitted again, freely. */
function train(rows: readonly Row[]): Map<string, number> {
  const { names, lists } = numbered(rows);
  const set = {
    rows: lists,
    isTrue: rows.map(({ isVague }) => isVague),
    features: names.length,
    bias: names.indexOf('bias'),
    counts: rows.map(({ weight }) => weight),
  };
  const trust = names.map(trustIn);
  const strict = fitLogistic({ ...set, trust, costs: names.map(costOf) }, L1, L2);
  const free = fitLogistic({ ...set, trust: trust.map((each, i) => (strict[i] === 0 ? 0 : each)) }, 0, L2);
  const stored = names.map((name, i) => [name, Math.round(free[i]! * UNIT)] as const);
  return new Map(
    stored.filter(([, weight]) => Math.abs(weight) >= SMALLEST).map(([name, weight]) => [name, weight / UNIT]),
  );
}

const score = (row: Row, weights: ReadonlyMap<string, number>) =>
  sigmoid(row.features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));

const [file, ...options] = argumentsOr(
  'usage: npm run train:vague -- LABELLED.jsonl [--also MORE.jsonl, learned from and never measured] [--unseen OTHERS.jsonl, only measured]',
);
const option = (name: string): string | undefined => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
};
const also = option('--also');
const unseen = option('--unseen');
const posts = readLabelledPosts([file]);
const rows = posts.flatMap((post, i) => rowsOf(post, i));
// More labelled posts, numbered apart.
const more = also ? readLabelledPosts([also]).flatMap((post, i) => rowsOf(post, posts.length + i, WEIGHT_OF_MORE)) : [];
const ceiling = rows.map((row) => Number(row.isVague));
console.log(
  `${rows.length} candidates, ${ceiling.filter(Boolean).length} vague; ceiling ${figures(posts, rows, ceiling, 0.5)}`,
);

// Every post is judged by a model that has not seen it.
const held = new Array<number>(rows.length).fill(0);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train([...rows.filter((row) => row.post % FOLDS !== fold), ...more]);
  rows.forEach((row, i) => {
    if (row.post % FOLDS === fold) held[i] = score(row, weights);
  });
}
let best = { threshold: 0.5, worth: 0 };
for (let threshold = 0.2; threshold < 0.6; threshold += 0.01) {
  console.log(threshold.toFixed(2), figures(posts, rows, held, threshold));
  const { p, f1 } = judge(posts, rows, held, threshold);
  const worth = p < LEAST_PRECISION ? 0 : f1;
  if (worth > best.worth) best = { threshold, worth };
}

const weights = train([...rows, ...more]);
const final = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * UNIT)] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
// By the beginning of the name, then by weight, so that the table stays short.
const byFamily: Record<string, [rest: string, weight: number][]> = {};
for (const [feature, weight] of final) {
  const colon = feature.indexOf(':');
  const family = feature.slice(0, Math.max(0, colon));
  byFamily[family] ??= [];
  byFamily[family].push([feature.slice(colon + 1), weight]);
}
const families = Object.fromEntries(Object.entries(byFamily).map(([family, own]) => [family, tableOf(own)]));
const json = JSON.stringify({ unit: UNIT, threshold: Number(best.threshold.toFixed(2)), weights: families });
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${final.length} weights, ${json.length} bytes, threshold ${best.threshold.toFixed(2)}`);

if (unseen) {
  const others = readLabelledPosts([unseen]);
  const otherRows = others.flatMap((post, i) => rowsOf(post, i));
  const scores = otherRows.map((row) => score(row, new Map(final.map(([name, weight]) => [name, weight / UNIT]))));
  for (const by of [-0.1, -0.05, 0, 0.05, 0.1])
    console.log('unseen', (best.threshold + by).toFixed(2), figures(others, otherRows, scores, best.threshold + by));
}
