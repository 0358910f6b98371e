import { worthTogether } from '../analyzer/score-signs';

/** A feature's place and its value. */
export type Seen = readonly [place: number, value: number];

/** A post as its worth is learned: what is seen of each of its sentences, what it says by facts, and its labelled quality. */
export interface TaughtPost {
  readonly sentences: readonly (readonly Seen[])[];
  readonly facts: readonly Seen[];
  readonly quality: number;
}

/** How a model of worth is held: the first `free` places of a sentence's features lightly, the others by `l1` and `l2`, each fact to its limit. */
export interface Holding {
  readonly features: number;
  readonly free: number;
  readonly facts: number;
  readonly limit: (fact: number, weight: number) => number;
  readonly l1: number;
  readonly l2: number;
  /** Which features may weigh at all; all where nothing is said. */
  readonly chosen?: (feature: number) => boolean;
  /** What was learned before, to go on from. */
  readonly from?: Worth;
}

/** What features of sentences and facts weigh. */
export interface Worth {
  readonly features: Float64Array;
  readonly facts: Float64Array;
}

const PASSES = 15;
const FACTS_L2 = 5;
const FREE_L2 = 100;
const STARTS = [0.3, 0.03, 0.03];
const FARTHEST = 0.3;
const STEP = 1e-4;
/** How much the worth of all sentences moves the score. */
export const SCALE = 10;
/**
 * Learns what a sentence is worth from what whole posts are worth, by coordinate descent: quality is the sum of the facts'
 * weights and of what the worths of the sentences come to, where a sentence whose features sum below none is worth none.
 */
export function fitWorth(
  posts: readonly TaughtPost[],
  { features, free, facts, limit, l1, l2, chosen, from }: Holding,
): Worth {
  const rows = posts.flatMap(({ sentences }, post) => sentences.map((seen) => ({ post, seen })));
  const columns: [row: number, value: number][][] = Array.from({ length: features }, () => []);
  rows.forEach(({ seen }, row) => {
    for (const [place, value] of seen) if (chosen?.(place) ?? true) columns[place]!.push([row, value]);
  });
  const factColumns: [post: number, value: number][][] = Array.from({ length: facts }, () => []);
  posts.forEach((post, nth) => {
    for (const [place, value] of post.facts) factColumns[place]!.push([nth, value]);
  });
  const weights = from?.features.slice() ?? Float64Array.from({ length: features }, (_, i) => STARTS[i] ?? 0);
  const ofFacts = from?.facts.slice() ?? Float64Array.from({ length: facts }, (_, fact) => limit(fact, 0));
  const sums = Float64Array.from(rows, ({ seen }) =>
    seen.reduce((sum, [place, value]) => sum + weights[place]! * value, 0),
  );
  const worth = new Float64Array(posts.length);
  rows.forEach(({ post }, row) => {
    worth[post]! += Math.max(0, sums[row]!);
  });
  const left = Float64Array.from(posts, ({ quality, facts: said }, post) =>
    said.reduce(
      (rest, [place, value]) => rest - ofFacts[place]! * value,
      quality - SCALE * worthTogether(worth[post]!),
    ),
  );
  const come = worth.map(worthTogether);
  // How much more worth moves a post's score where it stands.
  const steepAt = (post: number) => (SCALE * (worthTogether(worth[post]! + STEP) - come[post]!)) / STEP;
  const steep = worth.map((_, post) => steepAt(post));

  function moveFeature(place: number, isHeld: boolean): void {
    const column = columns[place]!;
    let along = 0;
    let bend = isHeld ? l2 : FREE_L2;
    for (let i = 0; i < column.length; ) {
      const { post } = rows[column[i]![0]]!;
      let moved = 0;
      for (; i < column.length && rows[column[i]![0]]!.post === post; i++)
        if (sums[column[i]![0]]! > 0) moved += column[i]![1];
      moved *= steep[post]!;
      along += moved * left[post]!;
      bend += moved * moved;
    }
    const weight = weights[place]!;
    const aim = weight + (along - (isHeld ? l2 : FREE_L2) * weight) / bend;
    const shrunk = Math.sign(aim) * Math.max(0, Math.abs(aim) - (isHeld ? l1 / bend : 0));
    const move = Math.max(-FARTHEST, Math.min(FARTHEST, shrunk - weight));
    if (Math.abs(move) < 1e-6) return;
    weights[place] = weight + move;
    for (const [row, value] of column) {
      const before = sums[row]!;
      sums[row] = before + move * value;
      const more = Math.max(0, sums[row]!) - Math.max(0, before);
      if (more === 0) continue;
      const { post } = rows[row]!;
      const was = come[post]!;
      worth[post] = Math.max(0, worth[post]! + more);
      come[post] = worthTogether(worth[post]);
      left[post]! -= SCALE * (come[post] - was);
      steep[post] = steepAt(post);
    }
  }

  function moveFact(place: number): void {
    let along = 0;
    let squares = 0;
    for (const [post, value] of factColumns[place]!) {
      along += value * left[post]!;
      squares += value * value;
    }
    const weight = limit(place, (along + squares * ofFacts[place]!) / (squares + (place === 0 ? 1e-6 : FACTS_L2)));
    const move = weight - ofFacts[place]!;
    if (move === 0) return;
    ofFacts[place] = weight;
    for (const [post, value] of factColumns[place]!) left[post]! -= move * value;
  }

  for (let pass = 0; pass < PASSES; pass++) {
    for (let round = 0; round < 3; round++) for (let place = 0; place < facts; place++) moveFact(place);
    for (let place = 0; place < free; place++) moveFeature(place, false);
    for (let place = free; place < features; place++)
      // A weight that stayed none is looked at seldom.
      if (weights[place] !== 0 || pass < 4 || pass % 5 === 0) moveFeature(place, true);
  }
  return { features: weights, facts: ofFacts };
}
