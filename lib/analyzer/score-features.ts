import type { Fact } from './fact';
import type { Mistake } from './mistakes';
import { type Said, saidBy, saidIn, type Words } from './said';
import { scoreCluesOf, type Told } from './score-clues';
import { onceEach, signedBy } from './score-signs';
import { spokenBy } from './spoken';

/** What a post says and shows, read once for all that is then taken as said or mended; holds until another post is heard. */
export interface Heard {
  readonly said: Said;
  /** What is said outside its sentences, or in those of which only a part counts. */
  readonly besides: readonly Fact[];
  /** What its sentences show and tell, by the name of a feature. */
  readonly shown: readonly (readonly [name: string, value: number])[];
}

/** What a score is made of: what the post says, and the mistakes whose words stand in it, once for each flag. */
export interface Scored {
  readonly heard: Heard;
  /** What is taken as said besides. */
  readonly filled?: readonly Fact[];
  readonly flagged: readonly (Mistake | 'blank')[];
}

const MOST = 8;
const NOTHING: readonly Fact[] = [];
const NONE: Words = new Set<string>();

/** Grows with each one more, by less each time, and not for ever. */
export const growing = (count: number): number => Math.log2(1 + Math.min(count, MOST));

function unionSize(a: Words, b: Words): number {
  let size = a.size;
  for (const each of b.keys()) if (!a.has(each)) size++;
  return size;
}

/** Reads a post for its score: all its sentences, those whose facts count as they are, and the other facts that do. */
export function heardIn(
  sentences: readonly Told[],
  whole: readonly Told[],
  besides: readonly Fact[],
  worthOf: (sentences: readonly Told[]) => Iterable<readonly [name: string, value: number]> = signedBy,
): Heard {
  const once = onceEach(sentences);
  const spoken = [...spokenBy(once.map(scoreCluesOf))].map(
    ([name, value]) => [name, name.startsWith('-title') ? 1 : growing(value)] as const,
  );
  return { said: saidIn(whole), besides, shown: [...spoken, ...worthOf(once)] };
}

const moreOf = ({ heard, filled = NOTHING }: Pick<Scored, 'heard' | 'filled'>): Said =>
  saidBy([...heard.besides, ...filled]);

/** How many different things a post says, fields apart: below a handful there is hardly a post. */
export const saidOf = (scored: Pick<Scored, 'heard' | 'filled'>): number =>
  unionSize(scored.heard.said.things, moreOf(scored).things);

/**
 * What moves a score, as numbers by name. Names that begin with "-" lower it and all others raise it; each thing counts once
 * however often it is said, so that neither order nor length is worth anything by itself.
 */
export function scoreFeaturesOf(scored: Scored): Map<string, number> {
  const { heard, filled = NOTHING, flagged } = scored;
  const features = new Map<string, number>(heard.shown);
  const [own, more] = [heard.said.groups, moreOf(scored).groups];
  for (const group of new Set([...own.keys(), ...more.keys()])) {
    features.set(group, 1);
    features.set(`${group}#`, growing(unionSize(own.get(group) ?? NONE, more.get(group) ?? NONE)));
  }
  const counts = new Map<string, number>();
  for (const mistake of flagged) counts.set(`-${mistake}`, (counts.get(`-${mistake}`) ?? 0) + 1);
  for (const [name, value] of counts) features.set(name, growing(value));
  // What is taken as said is taken as said for sure.
  const sure = saidBy(filled).groups;
  for (const sign of ['material', 'result'] as const) if (sure.has(sign)) features.set(`${sign} best`, 1);
  return features;
}
