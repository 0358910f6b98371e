import type { Fact } from './fact';
import { factsOfSentence } from './facts';
import type { RawSentence } from './read-sentences';
import type { FoundWords } from './rule';
import { RULES } from './rules/index';
import { isUnfilledStub } from './stubs';

/** What a sentence says and what rules find in it; spans relative to the sentence. */
export interface ReadSentence {
  readonly facts: readonly Fact[];
  readonly found: ReadonlyMap<string, readonly FoundWords[]>;
}

type Place = Pick<RawSentence, 'part' | 'section' | 'previous' | 'next'>;
type Remembered = Place & { readonly read: ReadSentence };

const SENTENCE_RULES = RULES.filter((rule) => rule.scope === 'sentence');
/** Places of the same sentence that are remembered, the newest last. */
const MOST_PLACES = 8;
const memory = new WeakMap<object, Remembered[]>();

/** Facts and findings of one sentence, from memory where the same sentence stood between the same neighbours. */
export function readSentence(raw: RawSentence): ReadSentence {
  const { part, section, previous, next, piece } = raw;
  const places = memory.get(piece) ?? [];
  const known = places.find(
    (place) => place.previous === previous && place.next === next && place.section === section && place.part === part,
  );
  if (known) return known.read;
  const facts = isUnfilledStub(raw.text) ? [] : factsOfSentence(raw).map((fact) => ({ ...fact, part }));
  const found = new Map<string, readonly FoundWords[]>();
  for (const rule of SENTENCE_RULES) {
    const words = [...rule.find({ ...raw, facts })];
    if (words.length > 0) found.set(rule.id, words);
  }
  const read = { facts, found };
  places.push({ part, section, previous, next, read });
  if (places.length > MOST_PLACES) places.shift();
  memory.set(piece, places);
  return read;
}
