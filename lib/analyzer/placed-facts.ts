import type { Fact } from './fact';
import { perSentence } from './per-sentence';
import type { RawSentence } from './read-sentences';

const placed = perSentence((_: RawSentence) => ({ start: 0, facts: undefined as readonly Fact[] | undefined }));

/** What a sentence says, in its place in the part; the same as before where the sentence stands where it last stood. */
export function placedFacts(sentence: RawSentence, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length === 0) return facts;
  const last = placed(sentence);
  const { start } = sentence;
  if (!last.facts || last.start !== start) {
    last.start = start;
    last.facts = facts.map(({ kind, part, span, words, value }) => {
      return { kind, part, span: { start: span.start + start, end: span.end + start }, words, value };
    });
  }
  return last.facts;
}
