import type { Finding, Flag } from '../analyzer/report';
import type { ActionOutcome } from '../messages/protocol';
import { flagNow, toOutcome } from './apply';
import type { FieldReview } from './field-review';

/** What was written in place of what, for taking it back. */
interface Written {
  readonly review: FieldReview;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** Many rewrites in one go, and back. */
export interface ApplyAll {
  apply(findings: readonly Finding[]): Promise<ActionOutcome>;
  undo(): Promise<ActionOutcome>;
}

/** A field of plain text takes all at once, as one undo step; in a rich one the formatting between the words must stay. */
const isPlain = ({ field }: FieldReview): boolean => /^(?:textarea|input)$/.test(field.element.localName);

/** Opens it; `reviewOf` gives the field of a part, where it is on the page. */
export function openApplyAll(reviewOf: (finding: Flag) => FieldReview | null): ApplyAll {
  let written: Written[] = [];

  async function replace(review: FieldReview, start: number, before: string, after: string): Promise<ActionOutcome> {
    const outcome = toOutcome(await review.field.replace({ start, end: start + before.length }, before, after));
    if (outcome.done) written.push({ review, start, before, after });
    return outcome;
  }
  return {
    async apply(findings) {
      written = [];
      const applied: string[] = [];
      let failure: ActionOutcome = { done: false, reason: 'moved' };
      const byReview = new Map<FieldReview, Flag[]>();
      for (const finding of findings) {
        if (finding.kind !== 'flag' || finding.mistake === 'blank' || !finding.rewrites[0]) continue;
        const review = reviewOf(finding);
        const now = review && flagNow(review, finding);
        if (!review) failure = { done: false, reason: 'other-step' };
        if (!review || !now) continue;
        const list = byReview.get(review) ?? [];
        byReview.set(review, list);
        // Of two that share words only the first can be mended; the other is found again, or is gone.
        if (!list.some(({ span }) => span.start < now.span.end && now.span.start < span.end))
          list.push({ ...now, rewrites: finding.rewrites });
      }
      for (const [review, list] of byReview) {
        list.sort((a, b) => a.span.start - b.span.start);
        if (isPlain(review)) {
          const { text } = review.field.read();
          const start = list[0]!.span.start;
          const end = list.at(-1)!.span.end;
          let after = '';
          list.forEach(({ span, rewrites }, i) => {
            after += text.slice(i === 0 ? start : list[i - 1]!.span.end, span.start) + rewrites[0]!.text;
          });
          const outcome = await replace(review, start, text.slice(start, end), after);
          if (outcome.done) applied.push(...list.map(({ id }) => id));
          else failure = outcome;
          continue;
        }
        // From the end, so that what stands before keeps its place.
        for (const { id, span, words, rewrites } of list.toReversed()) {
          const outcome = await replace(review, span.start, words, rewrites[0]!.text);
          if (outcome.done) applied.push(id);
          else failure = outcome;
        }
      }
      return applied.length > 0 ? { done: true, applied } : failure;
    },
    async undo() {
      const back = written.toReversed();
      written = [];
      let outcome: ActionOutcome = { done: false, reason: 'moved' };
      for (const { review, start, before, after } of back) {
        if (!review.field.element.isConnected) return { done: false, reason: 'gone' };
        outcome = toOutcome(await review.field.replace({ start, end: start + after.length }, after, before));
      }
      return outcome;
    },
  };
}
