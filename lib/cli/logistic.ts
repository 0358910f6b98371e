/** A linear model's training set: each row is the places of the features it has. */
export interface TrainingSet {
  readonly rows: readonly (readonly number[])[];
  readonly isTrue: readonly boolean[];
  readonly features: number;
  /** The place of the feature that every row has; it is not held down. */
  readonly bias: number;
  /** How much each row counts; 1 where nothing is said. */
  readonly counts?: readonly number[];
  /** How freely the weight of each feature may grow; 1 where nothing is said, and none at all at 0. */
  readonly trust?: readonly number[];
  /** What each feature costs, and so how strictly it is asked what it tells; 1 where nothing is said. */
  readonly costs?: readonly number[];
}

const PASSES = 40;

/** A logistic model by coordinate descent: `l1` makes small weights none, `l2` keeps the others small. Deterministic. */
export function fitLogistic(
  { rows, isTrue, features, bias, counts, trust, costs }: TrainingSet,
  l1: number,
  l2: number,
): Float64Array {
  const columns: number[][] = Array.from({ length: features }, () => []);
  rows.forEach((row, r) => {
    for (const feature of row) columns[feature]!.push(r);
  });
  const weights = new Float64Array(features);
  const sums = new Float64Array(rows.length);
  for (let pass = 0; pass < PASSES; pass++) {
    let most = 0;
    for (let j = 0; j < features; j++) {
      const column = columns[j]!;
      const weight = weights[j]!;
      const free = trust?.[j] ?? 1;
      // A weight that stayed none is looked at seldom.
      if (column.length === 0 || free === 0 || (weight === 0 && pass > 3 && pass % 5 !== 0)) continue;
      const isFree = j === bias;
      let slope = isFree ? 0 : (l2 / free ** 2) * weight;
      let bend = isFree ? 1e-6 : l2 / free ** 2;
      let size = 0;
      for (const r of column) {
        const count = counts?.[r] ?? 1;
        const likelihood = 1 / (1 + Math.exp(-sums[r]!));
        slope += count * (likelihood - Number(isTrue[r]));
        bend += count * likelihood * (1 - likelihood);
        size += count;
      }
      bend = Math.max(bend, size * 0.02);
      const aim = weight - slope / bend;
      const shrunk =
        Math.sign(aim) * Math.max(0, Math.abs(aim) - (isFree ? 0 : (l1 * (costs?.[j] ?? 1)) / free) / bend);
      const moved = Math.max(-1, Math.min(1, shrunk - weight));
      if (Math.abs(moved) < 1e-5) continue;
      weights[j] = weight + moved;
      for (const r of column) sums[r]! += moved;
      most = Math.max(most, Math.abs(moved));
    }
    if (most < 1e-3 && pass > 6) break;
  }
  return weights;
}
