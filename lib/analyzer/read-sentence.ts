import type { Fact } from './fact';
import { factsOfSentence } from './facts';
import { perSentence } from './per-sentence';
import { type Post, TEXT_PARTS, textOf } from './post';
import { type RawSentence, readSentences } from './read-sentences';
import type { FoundWords } from './rule';
import { RULES } from './rules/index';
import { isUnfilledStub } from './stubs';

/** What a sentence says and what rules find in it; spans relative to the sentence. */
export interface ReadSentence {
  readonly facts: readonly Fact[];
  readonly found: ReadonlyMap<string, readonly FoundWords[]>;
}

/** A sentence and what was read of it, as plain data, so that it can be kept for the next run. */
export type KeptSentence = readonly [
  sentence: string,
  facts: readonly Fact[],
  found: readonly (readonly [rule: string, words: readonly FoundWords[]])[],
];

const SENTENCE_RULES = RULES.filter((rule) => rule.scope === 'sentence');

const fromBefore = new Map<string, ReadSentence>();

/** All that is looked at of a sentence. */
const nameOf = ({ text, kind, part, section }: RawSentence): string => `${part} ${kind} ${section} ${text}`;

function readAfresh({ text, kind, part, section }: RawSentence): ReadSentence {
  const facts = isUnfilledStub(text) ? [] : factsOfSentence(text).map((fact) => ({ ...fact, part }));
  const found = new Map<string, readonly FoundWords[]>();
  for (const rule of SENTENCE_RULES) {
    const words = [...rule.find({ text, kind, part, section, facts })];
    if (words.length > 0) found.set(rule.id, words);
  }
  return { facts, found };
}

/** Facts and findings of one sentence, from memory where the same sentence was read before. */
export const readSentence = perSentence(
  (sentence: RawSentence): ReadSentence => fromBefore.get(nameOf(sentence)) ?? readAfresh(sentence),
);

/** What is read of a post's sentences, for a later run to begin with. */
export const sentencesOf = (post: Post): KeptSentence[] =>
  TEXT_PARTS.flatMap((part) => readSentences(textOf(post, part), part)).map((sentence) => {
    const { facts, found } = readSentence(sentence);
    return [nameOf(sentence), facts, [...found]];
  });

/** Begins with sentences that an earlier run of the same version has read. */
export function beginWithSentences(kept: readonly KeptSentence[]): void {
  for (const [sentence, facts, found] of kept) fromBefore.set(sentence, { facts, found: new Map(found) });
}
