import type { TextPart } from '../analyzer/post';
import type { Flag, Report } from '../analyzer/report';
import { firstBlank } from '../text/blank';
import { overlaps } from '../text/span';

/**
 * The flags whose first rewrite is safe to make unseen among others: it leaves no blank to fill, so it says nothing that
 * the client did not say; its field is on the page; and no other safe one touches the same words.
 */
export function safeFlags(report: Report, partsHere: readonly TextPart[]): Flag[] {
  const safe: Flag[] = [];
  for (const finding of report.findings) {
    if (finding.kind !== 'flag' || finding.mistake === 'blank' || !partsHere.includes(finding.part)) continue;
    const [first] = finding.rewrites;
    if (!first || firstBlank(first.text) || first.text === finding.words) continue;
    if (safe.some((other) => other.part === finding.part && overlaps(other.span, finding.span))) continue;
    safe.push(finding);
  }
  return safe;
}
