import type { Fact } from './fact';
import { DELIVERABLES } from './facts/deliverables';
import { type FactInSentence, findFacts, masked } from './facts/fact-pattern';
import { MATERIAL } from './facts/material';
import { PERSON } from './facts/person';
import { REQUIREMENTS } from './facts/requirements';
import { SCREENING } from './facts/screening';
import { TERMS } from './facts/terms';
import { WORKING_TOGETHER } from './facts/working-together';
import type { GapMistake } from './mistakes';
import { payOf } from './pay';
import type { Post } from './post';
import type { Has } from './report';
import { sieve } from './sieve/sieve';

const PATTERNS = [
  ...DELIVERABLES,
  ...MATERIAL,
  ...TERMS,
  ...WORKING_TOGETHER,
  ...SCREENING,
  ...PERSON,
  ...REQUIREMENTS,
];

const likelyIn = sieve(PATTERNS, ({ words }) => words);

/** What one sentence says; spans relative to the sentence. */
export function factsOfSentence(text: string): FactInSentence[] {
  const plain = masked(text);
  return findFacts(plain, likelyIn(plain)).map((fact) => ({
    ...fact,
    words: text.slice(fact.span.start, fact.span.end),
  }));
}

/** What the form's fields say. */
export function factsOfForm(post: Post): Fact[] {
  const facts: Fact[] = [];
  const add = (kind: Fact['kind'], words: string, value = words.toLowerCase()) =>
    facts.push({ kind, part: 'form', span: { start: 0, end: words.length }, words, value });
  if (post.budget && payOf(post.budget)) add('budget', post.budget);
  if (post.duration) add('duration', post.duration);
  if (post.level) add('seniority', post.level);
  if (post.location) add('location', post.location);
  for (const question of post.screening ?? []) if (question.trim()) add('screening', question, 'questions');
  for (const skill of post.skills ?? []) add('skill', skill);
  if (post.attachments) add('attachment', String(post.attachments), 'file');
  return facts;
}

/** What an empty post says. */
export const NOTHING_SAID: Has = {
  deliverable: false,
  deadline: false,
  budget: false,
  examples: false,
  acceptance: false,
  communication: false,
  screening: false,
};

/** What the post says: three of the seven are gaps that are filled, the others stand in facts. */
export function hasOf(facts: readonly Fact[], missing: ReadonlySet<GapMistake>): Has {
  const some = (...kinds: Fact['kind'][]): boolean => facts.some((fact) => kinds.includes(fact.kind));
  return {
    deliverable: !missing.has('deliverables'),
    deadline: some('date', 'duration'),
    budget: some('budget'),
    examples: some('reference', 'link', 'attachment'),
    acceptance: some('acceptance'),
    communication: !missing.has('communication'),
    screening: !missing.has('evaluation'),
  };
}
