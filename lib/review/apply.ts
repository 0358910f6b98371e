import type { Flag, Gap } from '../analyzer/report';
import type { WriteOutcome } from '../editor/field';
import type { ActionOutcome } from '../messages/protocol';
import type { FieldReview } from './field-review';

/** How a write ended, for people. */
export const toOutcome = (write: WriteOutcome): ActionOutcome =>
  write.kind === 'done'
    ? { done: true }
    : { done: false, reason: write.kind, ...(write.kind === 'too-long' && { by: write.over }) };

/**
 * The same flag as it stands now; nothing where its words have changed since. Among words that are alike the place tells:
 * their ids are counted, and count anew as soon as one of them is gone.
 */
export function flagNow(review: FieldReview, flag: Flag): Flag | undefined {
  const alike = review.flags.filter(({ rule, words }) => rule === flag.rule && words === flag.words);
  return alike.find(({ span }) => span.start === flag.span.start) ?? alike.find(({ id }) => id === flag.id) ?? alike[0];
}

/** Puts a rewrite in place of a flag's words, if they still stand; a blank is selected, for the client to fill. */
export async function applyRewrite(review: FieldReview, flag: Flag, rewrite: number): Promise<ActionOutcome> {
  const now = flagNow(review, flag);
  if (!review.field.element.isConnected) return { done: false, reason: 'gone' };
  if (!now) return { done: false, reason: 'moved' };
  if (now.mistake === 'blank') {
    review.field.select(now.span, { focus: true });
    return { done: true };
  }
  const text = flag.rewrites[rewrite]?.text;
  if (text === undefined) return { done: false, reason: 'moved' };
  return toOutcome(await review.field.replace(now.span, now.words, text));
}

/** A stub with the line breaks that make it a line of its own at an offset of a text. */
export function asLine(text: string, at: number, stub: string): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const gap = /\n[\t ]*\n/.test(text) ? '\n\n' : '\n';
  const lead = before.trim() === '' || before.endsWith(gap) ? '' : before.endsWith('\n') && gap === '\n\n' ? '\n' : gap;
  const tail = after.trim() === '' || after.startsWith('\n') ? '' : gap;
  return lead + stub + tail;
}

/** Adds a gap's stub as a line of its own. */
export async function insertStub(review: FieldReview, gap: Gap): Promise<ActionOutcome> {
  if (!gap.stub) return { done: false, reason: 'moved' };
  if (!review.field.element.isConnected) return { done: false, reason: 'gone' };
  const { text } = review.field.read();
  const at = Math.min(review.stubAt(gap), text.length);
  return toOutcome(await review.field.replace({ start: at, end: at }, '', asLine(text, at, gap.stub.text)));
}
