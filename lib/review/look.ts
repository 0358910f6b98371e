import { pointsOf } from '../analyzer/entries';
import { MISTAKES, type Mistake } from '../analyzer/mistakes';
import type { Finding, Report } from '../analyzer/report';

/** What a person saw when they last looked: the score and what each mistake cost. */
export interface Look {
  readonly score: number;
  readonly costs: Readonly<Partial<Record<Mistake | 'blank', number>>>;
}

/** What moved the score since the last look. */
export interface Moved {
  readonly by: number;
  readonly from: number;
  /** The mistakes whose cost changed, the greatest change first; `by` is what the score gained or lost through it. */
  readonly through: readonly { readonly mistake: Mistake | 'blank'; readonly by: number }[];
}

/** What the findings of one mistake cost together. */
export const costOf = (findings: readonly Finding[], mistake: Mistake | 'blank'): number =>
  pointsOf(findings.filter((finding) => finding.mistake === mistake));

/** A look at a report; null where it has no score. */
export function lookAt({ score, findings }: Report): Look | null {
  if (score === null) return null;
  const costs: Partial<Record<Mistake | 'blank', number>> = {};
  for (const mistake of [...MISTAKES, 'blank' as const]) {
    const cost = costOf(findings, mistake);
    if (cost > 0) costs[mistake] = cost;
  }
  return { score, costs };
}

/** What moved between two looks; null where the score is the same. */
export function movedBetween(before: Look, now: Look): Moved | null {
  if (before.score === now.score) return null;
  const through = [...MISTAKES, 'blank' as const]
    .map((mistake) => ({ mistake, by: (before.costs[mistake] ?? 0) - (now.costs[mistake] ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return { by: now.score - before.score, from: before.score, through };
}
