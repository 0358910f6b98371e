import type { Fact } from './fact';
import type { SentenceClues } from './sentence-clues';
import { SIGNS, type Signed, type Signs, type Telling } from './sign-features';

/** A post as the judgement of its gaps needs it. */
export interface GapClues {
  readonly sentences: readonly Signed[];
  readonly facts: readonly Fact[];
}

/** What is seen of one sentence, with what it tells. */
export type SignedClues = SentenceClues & Telling;

const step = (value: number): number => Math.min(9, Math.floor(Math.log2(value + 1) * 2));

const MOST_STEPS = 16;
const BY_VALUE: ReadonlySet<string> = new Set(
  'deliverable asset channel rhythm timezone screening reference attachment'.split(' '),
);

/** How sure a likelihood is, in steps of two thirds of a logit. */
const sureness = (likelihood: number): number => (Math.log(likelihood / (1 - likelihood)) + 5) * 1.5;

/** What the sentences of a post tell by themselves: the surest, the second, how many, and the title. */
function* signSteps(told: readonly (Pick<Signed, 'part'> & { readonly signs: Signs })[]) {
  for (const sign of SIGNS) {
    // A list of numbers alone is sorted many times sooner than one of anything.
    const all = Float64Array.from(told, ({ signs }) => signs[sign])
      .sort()
      .reverse();
    yield [`${sign} best`, sureness(all[0] ?? 0)] as const;
    yield [`${sign} second`, sureness(all[1] ?? 0)] as const;
    yield [`${sign} all`, 4 * Math.log2(1 + all.reduce((sum, each) => sum + each, 0))] as const;
    const title = told.filter(({ part }) => part === 'title').map(({ signs }) => signs[sign]);
    yield [`${sign} title`, sureness(Math.max(0, ...title))] as const;
  }
}

/** What is seen of a post, as names of features: facts, phrases of one and two words, counts, and signs. */
export function gapFeaturesOf(
  { sentences, facts }: GapClues,
  cluesOf: (sentence: Signed) => Omit<SignedClues, 'worth'>,
): Set<string> {
  const features = new Set<string>(['bias']);
  const counts = new Map<string, number>();
  const count = (name: string, by = 1) => {
    if (by > 0) counts.set(name, (counts.get(name) ?? 0) + by);
  };
  for (const { kind, value, part, words } of facts) {
    count(`f:${kind}`);
    if (part === 'title') features.add(`f:${kind}:title`);
    if (kind === 'budget' && part === 'form') features.add(/hour/i.test(words) ? 'f:by hour' : 'f:by job');
    if (value && BY_VALUE.has(kind)) count(`f:${kind}:${value}`);
  }
  let words = 0;
  const different = new Set<string>();
  const told: { part: Signed['part']; signs: Signs }[] = [];
  for (const sentence of sentences) {
    const clues = cluesOf(sentence);
    words += clues.words;
    told.push({ part: sentence.part, signs: clues.signs });
    for (const name of clues.counted) count(name);
    if (clues.isScope) count('scope words', clues.words);
    for (const feature of clues.features) features.add(feature);
    for (const word of clues.different) different.add(word);
  }
  count('words', words);
  count('different', different.size);
  for (const [name, value] of counts) {
    const most = /words|different/.test(name) ? step(value / 4) : step(value);
    for (let at = 1; at <= most; at++) features.add(`${name}>${at}`);
  }
  for (const [name, value] of signSteps(told))
    for (let at = 1; at <= Math.min(MOST_STEPS, value); at++) features.add(`${name}>${at}`);
  return features;
}
