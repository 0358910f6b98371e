import type { Fact } from './fact';
import type { Mistake } from './mistakes';
import { saidBy } from './said';
import type { Told } from './score-clues';
import { signedBy } from './score-signs';
import { spokenBy } from './spoken';

/** What a score is made of: what the post says, and the mistakes whose words stand in it, once for each flag. */
export interface Scored {
  readonly sentences: readonly Told[];
  readonly facts: readonly Fact[];
  /** What is taken as said besides. */
  readonly filled?: readonly Fact[];
  readonly flagged: readonly (Mistake | 'blank')[];
}

const MOST = 8;
const NOTHING: readonly Fact[] = [];

/** Grows with each one more, by less each time, and not for ever. */
export const growing = (count: number): number => Math.log2(1 + Math.min(count, MOST));

function unionSize(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let size = a.size;
  for (const each of b) if (!a.has(each)) size++;
  return size;
}

/** How many different things a post says, fields apart: below a handful there is hardly a post. */
export const saidOf = ({ facts, filled = NOTHING }: Pick<Scored, 'facts' | 'filled'>): number =>
  unionSize(saidBy(facts).things, saidBy(filled).things);

/**
 * What moves a score, as numbers by name. Names that begin with "-" lower it and all others raise it; each thing counts once
 * however often it is said, so that neither order nor length is worth anything by itself.
 */
export function scoreFeaturesOf(
  { sentences, facts, filled = NOTHING, flagged }: Scored,
  worthOf: (sentences: readonly Told[]) => ReadonlyMap<string, number> = signedBy,
): Map<string, number> {
  const features = new Map<string, number>();
  const [own, more] = [saidBy(facts).groups, saidBy(filled).groups];
  const none = new Set<string>();
  for (const group of new Set([...own.keys(), ...more.keys()])) {
    features.set(group, 1);
    features.set(`${group}#`, growing(unionSize(own.get(group) ?? none, more.get(group) ?? none)));
  }
  const counts = new Map(spokenBy(sentences));
  for (const mistake of flagged) counts.set(`-${mistake}`, (counts.get(`-${mistake}`) ?? 0) + 1);
  for (const [name, value] of counts) features.set(name, name.startsWith('-title') ? 1 : growing(value));
  for (const [name, value] of worthOf(sentences)) features.set(name, value);
  // What is taken as said is taken as said for sure.
  for (const sign of ['material', 'result'] as const) if (more.has(sign)) features.set(`${sign} best`, 1);
  return features;
}
