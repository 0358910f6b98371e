import { countIn, openFollowed } from './followed';
import type { ScoreClues } from './score-clues';

const shown = new Map<string, number>();
const SETS = (
  [
    ['abstract', '-abstract'],
    ['exact', 'exact#'],
    ['things', 'things#'],
    ['bounds', 'bounds#'],
    ['names', 'names#'],
    ['figures', 'figures#'],
  ] as const
).map(([name, feature]) => ({ name, feature, all: new Map<string, number>() }));

const follow = openFollowed<ScoreClues>((clues, by) => {
  for (const name of clues.shows) countIn(shown, name, by);
  for (const { name, all } of SETS) for (const each of clues[name]) countIn(all, each, by);
});

/** How often sentences show what, by the feature's name; each sentence is to be given once. */
export function spokenBy(sentences: readonly ScoreClues[]): Map<string, number> {
  follow(sentences);
  const counts = new Map(shown);
  for (const { feature, all } of SETS) if (all.size > 0) counts.set(feature, all.size);
  return counts;
}
