import type { Finding } from './report';

/** What a person is shown as one thing to change: one finding, or all blanks of a post together. */
export type Entry<F extends Finding = Finding> = readonly [F, ...F[]];

/** Findings as a person sees and counts them: each is one entry, and all blanks are one, where the first of them stands. */
export function entriesOf<F extends Finding>(findings: readonly F[]): Entry<F>[] {
  const [first, ...others] = findings.filter(({ mistake }) => mistake === 'blank');
  return findings.flatMap((finding): Entry<F>[] =>
    finding === first ? [[finding, ...others]] : finding.mistake === 'blank' ? [] : [[finding]],
  );
}

/** What the score would gain were all of these mended. */
export const pointsOf = (findings: readonly Finding[]): number => findings.reduce((sum, { points }) => sum + points, 0);
