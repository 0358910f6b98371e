import type { Fact } from './fact';
import type { GapMistake, Mistake } from './mistakes';
import { BANDS, type Band } from './report';
import { type Scored, saidOf, scoreFeaturesOf } from './score-features';
import table from './score-weights.json';

const weights = Object.entries(table.weights);
const knots = table.knots as unknown as readonly (readonly [number, number])[];

/** What a post says and shows, before it is put on the scale of 0 to 100; added up in the weights' order, whatever is said first. */
function sumOf(scored: Scored): number {
  const features = scoreFeaturesOf(scored);
  let sum = 0;
  for (const [name, weight] of weights) sum += weight * (features.get(name) ?? 0);
  return sum / table.unit;
}

const ENOUGH_SAID = 4;

function onScale(sum: number): number {
  const first = knots[0]!;
  if (sum <= first[0]) return first[1];
  for (let i = 1; i < knots.length; i++) {
    const [from, low] = knots[i - 1]!;
    const [to, high] = knots[i]!;
    if (sum <= to) return low + ((high - low) * (sum - from)) / (to - from);
  }
  return knots.at(-1)![1];
}

/** 0..100: could a competent stranger price this, do it, and have it accepted? */
export const scoreOf = (scored: Scored): number =>
  Math.round(onScale(sumOf(scored)) * Math.min(1, (1 + saidOf(scored)) / ENOUGH_SAID));

const said = (kind: Fact['kind'], value: string): Fact => ({
  kind,
  value,
  part: 'form',
  span: { start: 0, end: 0 },
  words: '',
});

const FILLING: Readonly<Record<GapMistake, Fact>> = {
  unprepared: said('attachment', 'file'),
  communication: said('channel', 'talk by'),
  evaluation: said('screening', 'samples'),
  deliverables: said('deliverable', 'counted'),
};

/** The same with gaps taken as filled: what filling them plainly would add. */
export const withFilled = (scored: Scored, gaps: readonly GapMistake[]): Scored => ({
  ...scored,
  filled: [...(scored.filled ?? []), ...gaps.map((mistake) => FILLING[mistake])],
});

/** The same with one flag of a mistake mended. */
export function withMended(scored: Scored, mistake: Mistake | 'blank'): Scored {
  const at = scored.flagged.indexOf(mistake);
  return { ...scored, flagged: scored.flagged.filter((_, i) => i !== at) };
}

/** The band of a score. */
export function bandOf(score: number): Band {
  return BANDS[score >= 85 ? 4 : score >= 65 ? 3 : score >= 45 ? 2 : score >= 25 ? 1 : 0]!;
}
