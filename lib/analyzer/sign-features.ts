import type { Fact } from './fact';
import { masked } from './facts/fact-pattern';
import type { CluesOf, SentenceClues } from './sentence-clues';

/** What one sentence by itself may tell: something to work from, a result to hand over. */
export const SIGNS = ['material', 'result'] as const;

/** One of them. */
export type Sign = (typeof SIGNS)[number];

/** How likely a careful reader would say that a sentence tells each of them, 0..1. */
export type Signs = Readonly<Record<Sign, number>>;

/** What one sentence tells: the signs in it, and what it is worth to a score, by what sentences like it were worth; never less than none. */
export interface Telling {
  readonly signs: Signs;
  readonly worth: number;
}

/** A sentence as the signs in it need it. */
export type Signed = CluesOf & { readonly facts: readonly Pick<Fact, 'kind' | 'value'>[] };

const BY_VALUE: ReadonlySet<string> = new Set(
  'deliverable asset channel rhythm screening reference attachment requirement'.split(' '),
);
const WHOSE = /\b(my|our|the|this|these|an?|your|existing|current|attached) (?:[a-z]+ )?([a-z]+)/g;
const LINK = /https?:|www\.|\.com\b/;

/** What is seen of one sentence, as names of features. */
export function signFeaturesOf(
  { text, part, facts }: Signed,
  clues: Pick<SentenceClues, 'features' | 'counted' | 'words'>,
): Set<string> {
  const features = new Set<string>(['bias', ...clues.features, `in:${part}`]);
  const counts = new Map<string, number>();
  // Not the section: what a sentence tells by itself, it tells wherever it stands.
  for (const name of clues.counted) if (!/^(?:in:|scope)/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts)
    for (const least of [1, 2, 4]) if (count >= least) features.add(`${name}>${least}`);
  for (const { kind: fact, value } of facts) {
    features.add(`f:${fact}`);
    if (value && BY_VALUE.has(fact)) features.add(`f:${fact}:${value}`);
  }
  for (const [, whose, thing] of masked(text).toLowerCase().matchAll(WHOSE)) features.add(`${whose}~${thing}`);
  if (LINK.test(text)) features.add('link');
  if (/[:?]\s*$/.test(text)) features.add(`ends ${text.trimEnd().at(-1)}`);
  for (let least = 2; least < Math.min(64, clues.words); least *= 1.6) features.add(`long>${Math.round(least)}`);
  return features;
}
