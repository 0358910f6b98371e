import type { Fact } from './fact';
import { masked } from './facts/fact-pattern';
import type { RawSentence } from './read-sentences';

/** A sentence as the judgement of gaps needs it. */
export type CluesOf = Pick<RawSentence, 'text' | 'part' | 'kind' | 'section' | 'previous' | 'next'> & {
  readonly piece?: object;
};

/** What is seen of one sentence: names of features, things to count, and how many words it has. */
export interface SentenceClues {
  readonly features: readonly string[];
  readonly counted: readonly string[];
  readonly words: number;
}

/** A post as the judgement of its gaps needs it. */
export interface GapClues {
  readonly sentences: readonly CluesOf[];
  readonly facts: readonly Fact[];
}

const WORD = /[a-z][a-z'’+#]*|\d+/g;

const wordsOf = (text: string): string[] =>
  (masked(text).toLowerCase().match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '0' : word.replace('’', "'")));

const step = (value: number): number => Math.min(9, Math.floor(Math.log2(value + 1) * 2));

/** What is seen of one sentence. */
export function cluesOfSentence({ text, part, kind, section }: CluesOf): SentenceClues {
  const features = new Set<string>();
  const own = wordsOf(text);
  let last = '^';
  for (const word of own) {
    features.add(word);
    features.add(`${last} ${word}`);
    if (part === 'title') features.add(`t:${word}`);
    last = word;
  }
  const counted = [`is:${kind}`, `in:${section}:${kind}`];
  if (/\d/.test(text)) counted.push('figures');
  if (/[A-Z][a-z]+ [A-Z][a-z]+/.test(text)) counted.push('names');
  return { features: [...features], counted, words: own.length };
}

/** What is seen of a post, as names of features: facts, phrases of one and two words, and counts. */
export function gapFeaturesOf({ sentences, facts }: GapClues, cluesOf = cluesOfSentence): Set<string> {
  const features = new Set<string>(['bias']);
  const counts = new Map<string, number>();
  const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const { kind, value } of facts) {
    count(`f:${kind}`);
    if (value && /^(?:deliverable|asset|channel|rhythm|timezone|screening|reference|attachment)$/.test(kind))
      count(`f:${kind}:${value}`);
  }
  let words = 0;
  for (const sentence of sentences) {
    const clues = cluesOf(sentence);
    words += clues.words;
    for (const name of clues.counted) count(name);
    for (const feature of clues.features) features.add(feature);
  }
  count('words', words);
  for (const [name, value] of counts) {
    const most = name === 'words' ? step(value / 4) : step(value);
    for (let at = 1; at <= most; at++) features.add(`${name}>${at}`);
    if (value > 0) features.add(name);
  }
  return features;
}
