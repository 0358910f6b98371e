import { type ScoreClues, scoreCluesOf, type Told } from './score-clues';

const SETS = [
  ['abstract', '-abstract'],
  ['exact', 'exact#'],
  ['things', 'things#'],
  ['bounds', 'bounds#'],
  ['names', 'names#'],
  ['figures', 'figures#'],
] as const satisfies readonly (readonly [keyof ScoreClues, string])[];
const spoken = new WeakMap<readonly Told[], ReadonlyMap<string, number>>();

/** How often sentences show what, by the feature's name, each sentence counted once; remembered for the list of them. */
export function spokenBy(sentences: readonly Told[]): ReadonlyMap<string, number> {
  const known = spoken.get(sentences);
  if (known) return known;
  const counts = new Map<string, number>();
  const sets = SETS.map(([name, feature]) => ({ name, feature, all: new Set<string>() }));
  for (const clues of new Map(sentences.map((sentence) => [sentence.text, scoreCluesOf(sentence)])).values()) {
    for (const name of clues.shows) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const { name, all } of sets) for (const each of clues[name]) all.add(each);
  }
  for (const { feature, all } of sets) if (all.size > 0) counts.set(feature, all.size);
  spoken.set(sentences, counts);
  return counts;
}
