import { type ScoreClues, scoreCluesOf, type Told } from './score-clues';

/** What all sentences give to a score together. */
export interface Spoken {
  /** The features of the things they name. */
  readonly things: ReadonlySet<string>;
  /** How often they show what, by the feature's name. */
  readonly counts: ReadonlyMap<string, number>;
}

const SETS = ['bounds', 'names', 'figures'] as const satisfies readonly (keyof ScoreClues)[];
const spoken = new WeakMap<readonly Told[], Spoken>();

/** What sentences give to a score, each sentence counted once; remembered for the list of them. */
export function spokenBy(sentences: readonly Told[]): Spoken {
  const known = spoken.get(sentences);
  if (known) return known;
  const things = new Set<string>();
  const counts = new Map<string, number>();
  const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  const sets = SETS.map((name) => [name, new Set<string>()] as const);
  for (const clues of new Map(sentences.map((sentence) => [sentence.text, scoreCluesOf(sentence)])).values()) {
    for (const name of clues.shows) count(name);
    if (clues.adverts > 0) count('-advert', clues.adverts);
    for (const word of clues.things) things.add(`says ${word}`);
    for (const [name, all] of sets) for (const each of clues[name]) all.add(each);
  }
  for (const [name, all] of sets) if (all.size > 0) counts.set(`${name}#`, all.size);
  const read = { things, counts };
  spoken.set(sentences, read);
  return read;
}
