import type { Fact } from './fact';
import { isPlain } from './gaps';
import type { Mistake } from './mistakes';
import { type ScoreClues, scoreCluesOf, type Told } from './score-clues';

/** What a score is made of: what the post says, and the mistakes whose words stand in it, once for each flag. */
export interface Scored {
  readonly sentences: readonly Told[];
  readonly facts: readonly Fact[];
  readonly flagged: readonly (Mistake | 'blank')[];
}

const MOST = 8;
const SETS = ['bounds', 'names', 'figures'] as const satisfies readonly (keyof ScoreClues)[];

/** Grows with each one more, by less each time, and not for ever. */
export const growing = (count: number): number => Math.log2(1 + Math.min(count, MOST));

function groupsOf(fact: Fact): string[] {
  const { kind, value = '', part } = fact;
  switch (kind) {
    case 'seniority':
    case 'location':
    case 'skill':
      return [];
    case 'channel':
    case 'rhythm':
    case 'timezone':
      return ['talk'];
    case 'date':
    case 'duration':
      return ['deadline'];
    case 'budget':
      return [part === 'form' ? 'budget field' : 'budget'];
    case 'requirement':
      return [value === 'step' || value === 'detail' ? value : 'requirement'];
    case 'deliverable':
      return [
        'result',
        isPlain(fact) ? (/^(?:counted|sized?|recurring)$/.test(value) ? 'sized' : 'finished') : 'thing',
      ];
    case 'link':
    case 'attachment':
    case 'reference':
      return ['material', value === 'provided' ? value : kind];
    case 'asset':
      return ['material', isPlain(fact) ? kind : 'own thing'];
    default:
      return [kind];
  }
}

/** How many different things a post says, fields apart: below a handful there is hardly a post. */
export const saidOf = (facts: readonly Fact[]): number =>
  new Set(
    facts
      .filter((fact) => groupsOf(fact).length > 0 && !groupsOf(fact).includes('budget field'))
      .map((fact) => fact.kind + fact.words.toLowerCase()),
  ).size;

/**
 * What moves a score, as numbers by name. Names that begin with "-" lower it and all others raise it; each thing counts once
 * however often it is said, so that neither order nor length is worth anything by itself.
 */
export function scoreFeaturesOf({ sentences, facts, flagged }: Scored): Map<string, number> {
  const features = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  for (const fact of facts)
    for (const group of groupsOf(fact)) {
      const said = groups.get(group) ?? new Set();
      groups.set(group, said.add(fact.kind === 'screening' ? fact.value! : fact.words.toLowerCase()));
    }
  for (const [group, said] of groups) {
    features.set(group, 1);
    features.set(`${group}#`, growing(said.size));
  }
  const counts = new Map<string, number>();
  const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const mistake of flagged) count(`-${mistake}`);
  const sets = SETS.map((name) => [name, new Set<string>()] as const);
  for (const clues of new Map(sentences.map((sentence) => [sentence.text, scoreCluesOf(sentence)])).values()) {
    for (const name of clues.shows) count(name);
    if (clues.adverts > 0) count('-advert', clues.adverts);
    for (const word of clues.things) features.set(`says ${word}`, 1);
    for (const [name, all] of sets) for (const each of clues[name]) all.add(each);
  }
  for (const [name, all] of sets) if (all.size > 0) counts.set(`${name}#`, all.size);
  for (const [name, value] of counts) features.set(name, name.startsWith('-title') ? 1 : growing(value));
  return features;
}
