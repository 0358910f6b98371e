import type { Fact } from './fact';
import type { Post } from './post';
import type { RawSentence } from './read-sentences';
import type { Has } from './report';

/** What one sentence says; spans relative to the sentence. */
export function factsOfSentence(_sentence: RawSentence): Omit<Fact, 'part'>[] {
  return [];
}

/** What the form's fields say. */
export function factsOfForm(_post: Post): Fact[] {
  return [];
}

/** What the post says, as the labelled corpus asks it. */
export function hasOf(post: Post, facts: readonly Fact[]): Has {
  const some = (...kinds: Fact['kind'][]): boolean => facts.some((fact) => kinds.includes(fact.kind));
  return {
    deliverable: some('deliverable'),
    deadline: some('date', 'duration'),
    budget: some('budget') || Boolean(post.budget),
    examples: some('reference', 'link', 'attachment'),
    acceptance: some('acceptance'),
    communication: some('channel', 'rhythm', 'timezone'),
    screening: some('screening'),
  };
}
