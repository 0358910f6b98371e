import type { Fact } from './fact';
import { countIn, openFollowed } from './followed';
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
  const titles = told.filter(({ part }) => part === 'title');
  for (const sign of SIGNS) {
    // A list of numbers alone is sorted many times sooner than one of anything.
    const all = new Float64Array(told.map(({ signs }) => signs[sign])).sort();
    yield [`${sign} best`, sureness(all.at(-1) ?? 0)] as const;
    yield [`${sign} second`, sureness(all.at(-2) ?? 0)] as const;
    yield [`${sign} all`, 4 * Math.log2(1 + all.reduceRight((sum, each) => sum + each, 0))] as const;
    yield [`${sign} title`, sureness(Math.max(0, ...titles.map(({ signs }) => signs[sign])))] as const;
  }
}

type Seen = Omit<SignedClues, 'worth'>;

/** A feature of a post: its name, and how many steps it reaches where it is one of how much; 0 for one that is or is not. */
export type GapFeature = readonly [name: string, steps: number];

/** A feature by all its names: one for each step. */
export const namesOf = ([name, steps]: GapFeature): string[] =>
  steps === 0 ? [name] : Array.from({ length: steps }, (_, i) => `${name}>${i + 1}`);

const plain = new Map<string, number>();
const counted = new Map<string, number>();
const different = new Map<string, number>();

const followClues = openFollowed<Seen>((clues, by) => {
  for (const name of clues.counted) countIn(counted, name, by);
  for (const feature of clues.features) countIn(plain, feature, by);
  for (const word of clues.different) countIn(different, word, by);
});

const factNames = ({ kind, value }: Pick<Fact, 'kind' | 'value'>): string[] =>
  value && BY_VALUE.has(kind) ? [`f:${kind}`, `f:${kind}:${value}`] : [`f:${kind}`];

const followFacts = openFollowed<Pick<Signed, 'part' | 'facts'>['facts']>((facts, by) => {
  for (const fact of facts) for (const name of factNames(fact)) countIn(counted, name, by);
});

/** What is seen of a post, each once: facts, phrases of one and two words, counts, and signs. */
export function* gapFeaturesOf(
  { sentences, facts }: GapClues,
  cluesOf: (sentence: Signed) => Seen,
): Iterable<GapFeature> {
  const all = sentences.map(cluesOf);
  followClues(all);
  followFacts(sentences.map((sentence) => sentence.facts));
  const own = new Set(['bias']);
  const counts = new Map(counted);
  const count = (name: string, by: number) => {
    if (by > 0) counts.set(name, (counts.get(name) ?? 0) + by);
  };
  for (const sentence of sentences)
    if (sentence.part === 'title') for (const { kind } of sentence.facts) own.add(`f:${kind}:title`);
  // The form's come last.
  for (const fact of facts.slice(facts.findLastIndex(({ part }) => part !== 'form') + 1)) {
    if (fact.kind === 'budget') own.add(/hour/i.test(fact.words) ? 'f:by hour' : 'f:by job');
    for (const name of factNames(fact)) count(name, 1);
  }
  for (const name of plain.keys()) yield [name, 0];
  for (const name of own) if (!plain.has(name)) yield [name, 0];
  let words = 0;
  let scope = 0;
  for (const clues of all) {
    words += clues.words;
    if (clues.isScope) scope += clues.words;
  }
  count('scope words', scope);
  count('words', words);
  count('different', different.size);
  for (const [name, value] of counts) {
    const steps = /words|different/.test(name) ? step(value / 4) : step(value);
    if (steps > 0) yield [name, steps];
  }
  for (const [name, value] of signSteps(sentences.map(({ part }, i) => ({ part, signs: all[i]!.signs }))))
    if (value >= 1) yield [name, Math.floor(Math.min(MOST_STEPS, value))];
}
