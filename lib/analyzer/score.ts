import { BANDS, type Band, type Has } from './report';

/** What the score is made of: what the post says, and the weights of what was found. */
export interface Scored {
  readonly has: Has;
  readonly words: number;
  readonly penalties: readonly number[];
}

/** 0..100: could a competent stranger price this, do it, and have it accepted? */
export function scoreOf({ has, words, penalties }: Scored): number {
  const said = Object.values(has).filter(Boolean).length / 7;
  const substance = Math.min(1, words / 120);
  const cost = penalties.reduce((sum, weight) => sum + weight, 0);
  return Math.max(0, Math.min(100, Math.round(100 * (0.7 * said + 0.3) * substance - cost)));
}

/** The band of a score. */
export function bandOf(score: number): Band {
  return BANDS[score >= 85 ? 4 : score >= 65 ? 3 : score >= 45 ? 2 : score >= 25 ? 1 : 0]!;
}
