import { readFileSync, writeFileSync } from 'node:fs';
import { type RawSentence, readSentences } from '../analyzer/read-sentences';
import { seenInPost } from '../analyzer/vague';
import type { Span } from '../text/span';

interface LabelledPost {
  readonly id: string;
  readonly skip?: boolean;
  readonly only?: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly spans: readonly (Span & { readonly mistake: string; readonly field: string })[];
}

interface Row {
  readonly post: number;
  readonly field: string;
  readonly span: Span;
  readonly features: readonly string[];
  readonly isVague: boolean;
}

const WEIGHTS = 'lib/analyzer/vague-weights.json';
const UNIT = 100;
const L2 = 0.03;

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const meets = (p: Span, l: Span) =>
  p.end - p.start <= Math.max(3 * (l.end - l.start), 80) &&
  2 * overlap(p, l) >= Math.min(p.end - p.start, l.end - l.start);

function rowsOf(post: LabelledPost, index: number): Row[] {
  const sentences = (['title', 'description'] as const).flatMap((part) => readSentences(post[part], part));
  return seenInPost<RawSentence>(sentences).map(({ sentence, candidate, features }) => {
    const span = { start: sentence.start + candidate.start, end: sentence.start + candidate.end };
    const isVague = post.spans.some(
      (label) => label.mistake === 'vague' && label.field === sentence.part && meets(span, label),
    );
    return { post: index, field: sentence.part, span, features, isVague };
  });
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** A logistic model by proximal AdaGrad: small weights become none, so that the table stays short. Deterministic. */
function train(rows: readonly Row[], l1: number, epochs = 14, rate = 0.12): Map<string, number> {
  const counts = new Map<string, Set<number>>();
  for (const row of rows)
    for (const feature of row.features) {
      let posts = counts.get(feature);
      if (!posts) {
        posts = new Set();
        counts.set(feature, posts);
      }
      posts.add(row.post);
    }
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const kept = rows.map((row) => row.features.filter((feature) => counts.get(feature)!.size >= 4));
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const features = kept[i]!;
      let sum = 0;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const gradient = sigmoid(sum) - (rows[i]!.isVague ? 1 : 0);
      for (const feature of features) {
        const square = (squares.get(feature) ?? 0.5) + gradient * gradient;
        squares.set(feature, square);
        const step = rate / Math.sqrt(square);
        const moved =
          (weights.get(feature) ?? 0) - step * (gradient + (feature === 'bias' ? 0 : L2 * (weights.get(feature) ?? 0)));
        const shrink = feature === 'bias' ? 0 : step * l1;
        weights.set(feature, Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink));
      }
    }
  }
  return weights;
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
  rows.forEach((row, i) => {
    if (scores[i]! >= threshold) byPost.set(row.post, [...(byPost.get(row.post) ?? []), row]);
  });
  posts.forEach((post, index) => {
    const labels = post.spans.filter((span) => span.mistake === 'vague');
    const got = byPost.get(index) ?? [];
    const used = new Set<unknown>();
    for (const row of got) {
      const label = labels.find((each) => !used.has(each) && each.field === row.field && meets(row.span, each));
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

const [file, l1Text] = process.argv.slice(2);
const l1 = Number(l1Text ?? 0.005);
const posts = readFileSync(file!, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as LabelledPost)
  .filter((post) => !post.skip && !post.only);
const rows = posts.flatMap(rowsOf);
const FOLDS = 5;
const held = new Array<number>(rows.length).fill(0);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(
    rows.filter((row) => row.post % FOLDS !== fold),
    l1,
  );
  rows.forEach((row, i) => {
    if (row.post % FOLDS === fold) held[i] = score(row, weights);
  });
}
console.log(
  `${rows.length} candidates, ${rows.filter((row) => row.isVague).length} vague; ceiling`,
  judge(
    posts,
    rows,
    rows.map((row) => Number(row.isVague)),
    0.5,
  ),
);
let best = { threshold: 0.5, f1: 0 };
for (let threshold = 0.15; threshold < 0.8; threshold += 0.05) {
  const figures = judge(posts, rows, held, threshold);
  console.log(
    threshold.toFixed(2),
    Object.entries(figures)
      .map(([k, v]) => `${k} ${v.toFixed(3)}`)
      .join('  '),
  );
  // Of two that are as good, the more careful one.
  if (figures.f1 > best.f1 - 0.003) best = { threshold, f1: Math.max(best.f1, figures.f1) };
}
const final = [...train(rows, l1)]
  .map(([feature, weight]) => [feature, Math.round(weight * UNIT)] as const)
  .filter(([, weight]) => Math.abs(weight) >= 16)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const json = JSON.stringify({
  unit: UNIT,
  threshold: Number(best.threshold.toFixed(2)),
  weights: Object.fromEntries(final),
});
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${final.length} weights, ${json.length} bytes, threshold ${best.threshold.toFixed(2)}`);

if (process.argv[4]) {
  const dev = readFileSync(process.argv[4], 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as LabelledPost)
    .filter((post) => !post.skip && !post.only);
  const devRows = dev.flatMap(rowsOf);
  const w = train(rows, l1);
  const sc = devRows.map((row) => score(row, w));
  console.log(
    'dev ceiling',
    judge(
      dev,
      devRows,
      devRows.map((row) => Number(row.isVague)),
      0.5,
    ),
  );
  for (const t of [0.2, 0.25, 0.3, 0.35, 0.4])
    console.log(
      'DEV',
      t,
      Object.entries(judge(dev, devRows, sc, t))
        .map(([k, v]) => `${k} ${v.toFixed(3)}`)
        .join('  '),
    );
}
