import type { Fact } from './fact';
import { factsOfSentence } from './facts';
import { perSentence } from './per-sentence';
import type { RawSentence } from './read-sentences';
import type { FoundWords } from './rule';
import { RULES } from './rules/index';
import { isUnfilledStub } from './stubs';

/** What a sentence says and what rules find in it; spans relative to the sentence. */
export interface ReadSentence {
  readonly facts: readonly Fact[];
  readonly found: readonly (readonly [rule: string, words: readonly FoundWords[]])[];
}

const SENTENCE_RULES = RULES.filter((rule) => rule.scope === 'sentence');

/** Facts and findings of one sentence, from memory where the same sentence was read before. */
export const readSentence = perSentence(({ text, kind, part, section }: RawSentence): ReadSentence => {
  const facts = isUnfilledStub(text) ? [] : factsOfSentence(text).map((fact) => ({ ...fact, part }));
  const found = SENTENCE_RULES.map((rule) => [rule.id, [...rule.find({ text, kind, part, section, facts })]] as const);
  return { facts, found: found.filter(([, words]) => words.length > 0) };
});
