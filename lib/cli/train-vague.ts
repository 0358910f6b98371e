import { writeFileSync } from 'node:fs';
import { type RawSentence, readSentences } from '../analyzer/read-sentences';
import { pointsOf } from '../analyzer/vague/points';
import { type Seen, seenInPost } from '../analyzer/vague/seen';
import { tableOf } from '../analyzer/weight-table';
import type { Span } from '../text/span';
import { argumentsOr, type LabelledPost, readLabelledPosts } from './labelled-posts';

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
const L1 = 0.9;
const L2 = 4;
const ROUNDS = 150;
const FOLDS = 5;
// More posts, read by others, weigh less than those that are measured.
const WEIGHT_OF_MORE = 0.7;
// A wrong highlight is worse than none: of the thresholds that are right so often, the best by F1 is chosen.
const LEAST_PRECISION = 0.65;

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const meets = (p: Span, l: Span) =>
  p.end - p.start <= Math.max(3 * (l.end - l.start), 80) &&
  2 * overlap(p, l) >= Math.min(p.end - p.start, l.end - l.start);

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

/** The largest curvature of the loss, by power iteration: it says how long a step may be. */
function curvature(lists: readonly number[][], size: number): number {
  let direction = new Float64Array(size).fill(1);
  let largest = 1;
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(size);
    for (const list of lists) {
      let sum = 0;
      for (const j of list) sum += direction[j]!;
      for (const j of list) next[j]! += sum;
    }
    largest = Math.hypot(...next);
    direction = next.map((value) => value / largest);
  }
  return (largest / 4) * 1.05 + L2;
}

/** A logistic model by accelerated proximal gradient (FISTA): small weights become none, so that the table stays short. */
function train(rows: readonly Row[]): Map<string, number> {
  const { names, lists } = numbered(rows);
  const bias = names.indexOf('bias');
  const slope = curvature(lists, names.length);
  let weights = new Float64Array(names.length);
  let ahead = weights;
  let t = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    lists.forEach((list, i) => {
      let sum = 0;
      for (const j of list) sum += ahead[j]!;
      const off = sigmoid(sum) - (rows[i]!.isVague ? 1 : 0);
      for (const j of list) gradient[j]! += off * rows[i]!.weight;
    });
    const moved = ahead.map((value, j) => {
      if (j === bias) return value - gradient[j]! / slope;
      const step = value - (gradient[j]! + L2 * value) / slope;
      return Math.sign(step) * Math.max(0, Math.abs(step) - L1 / slope);
    });
    const later = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const push = (t - 1) / later;
    const last = weights;
    ahead = moved.map((value, j) => value + push * (value - last[j]!));
    weights = moved;
    t = later;
  }
  // As they are stored: what is measured is what is shipped.
  const stored = names.map((name, i) => [name, Math.round(weights[i]! * UNIT)] as const);
  return new Map(
    stored.filter(([, weight]) => Math.abs(weight) >= SMALLEST).map(([name, weight]) => [name, weight / UNIT]),
  );
}

const score = (row: Row, weights: ReadonlyMap<string, number>) =>
  sigmoid(row.features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));

/** Precision, recall and F1 over one-to-one matches, as the corpus measures them. */
function judge(posts: readonly LabelledPost[], rows: readonly Row[], scores: readonly number[], threshold: number) {
  let tp = 0;
  let flagged = 0;
  let labelled = 0;
  let postTp = 0;
  let postFlagged = 0;
  let postLabelled = 0;
  const byPost = new Map<number, Row[]>();
  for (const row of rows) {
    const known = byPost.get(row.post);
    if (known) known.push(row);
    else byPost.set(row.post, [row]);
  }
  const likely = new Set(rows.filter((_, i) => scores[i]! >= threshold).map(({ seen }) => seen));
  posts.forEach((post, index) => {
    const labels = post.spans.filter((span) => span.mistake === 'vague');
    const all = (byPost.get(index) ?? []).map(({ seen }) => seen);
    const got = pointsOf(all, (seen) => likely.has(seen));
    const used = new Set<unknown>();
    for (const { sentence, span } of got) {
      const at = { start: sentence.start + span.start, end: sentence.start + span.end };
      const label = labels.find((each) => !used.has(each) && each.field === sentence.part && meets(at, each));
      if (label) used.add(label);
    }
    tp += used.size;
    flagged += got.length;
    labelled += labels.length;
    postTp += Number(got.length > 0 && labels.length > 0);
    postFlagged += Number(got.length > 0);
    postLabelled += Number(labels.length > 0);
  });
  return {
    p: tp / flagged,
    r: tp / labelled,
    f1: (2 * tp) / (flagged + labelled),
    posts: (2 * postTp) / (postFlagged + postLabelled),
  };
}

/** Candidates above the threshold against the labels, as one line. */
const figures = (posts: readonly LabelledPost[], rows: readonly Row[], scores: readonly number[], threshold: number) =>
  Object.entries(judge(posts, rows, scores, threshold))
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ');

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
for (let threshold = 0.2; threshold < 0.6; threshold += 0.02) {
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
const json = JSON.stringify({ unit: UNIT, threshold: Number(best.threshold.toFixed(2)), weights: families }, null, 2);
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${final.length} weights, ${json.length} bytes, threshold ${best.threshold.toFixed(2)}`);

if (unseen) {
  const others = readLabelledPosts([unseen]);
  const otherRows = others.flatMap((post, i) => rowsOf(post, i));
  const scores = otherRows.map((row) => score(row, new Map(final.map(([name, weight]) => [name, weight / UNIT]))));
  for (const by of [-0.1, -0.05, 0, 0.05, 0.1])
    console.log('unseen', (best.threshold + by).toFixed(2), figures(others, otherRows, scores, best.threshold + by));
}
