import { shift } from '../text/span';
import type { Fact } from './fact';
import type { RawSentence } from './read-sentences';

// Not in the sentence's memory, which may be kept for a later run: a place is soon told.
const placed = new WeakMap<readonly Fact[], { readonly start: number; readonly facts: readonly Fact[] }>();

/** What a sentence says, in its place in the part; the same as before where the sentence stands where it last stood. */
export function placedFacts({ start }: RawSentence, own: readonly Fact[]): readonly Fact[] {
  const last = placed.get(own);
  if (last?.start === start) return last.facts;
  const facts = own.map(({ kind, part, span, words, value }) => {
    return { kind, part, span: shift(span, start), words, value };
  });
  placed.set(own, { start, facts });
  return facts;
}
