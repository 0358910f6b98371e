import type { Fact } from './fact';
import { masked } from './facts/fact-pattern';
import { isPlain } from './gaps';
import type { Mistake } from './mistakes';
import type { Sentence } from './sentence';
import { FORMATS, MADE_THINGS } from './words/things';

/** What a score is made of: what the post says, and the mistakes whose words stand in it, once for each flag. */
export interface Scored {
  readonly sentences: readonly Pick<Sentence, 'text'>[];
  readonly facts: readonly Fact[];
  readonly flagged: readonly (Mistake | 'blank')[];
}

// Talk about the applicant or the role, of which more tells nothing more about the job.
const PERSON =
  /\b(?:experience|skills?|skilled|proficien\w+|knowledge|familiar\w*|understanding|expertise|candidates?|passion\w*|degree|track record|background|certifi\w+)\b/i;
const ROLE =
  /\b(?:join (?:our|us|a|the)|responsibilit\w+|the ideal candidate|ideal freelancer|role|position|the successful candidate|the right candidate|team player|full[- ]time|part[- ]time|long[- ]term)\b/i;
const MOST = 8;
// Only words for things that can be made or handed over may raise a score: no courtesy, no praise.
const CONCRETE = new RegExp(`^(?:${MADE_THINGS}|${FORMATS})$`);
const concrete = new Map<string, boolean>();

function isConcrete(word: string): boolean {
  let is = concrete.get(word);
  if (is === undefined) {
    if (concrete.size > 5000) concrete.clear();
    is = CONCRETE.test(word);
    concrete.set(word, is);
  }
  return is;
}

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
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const mistake of flagged) count(`-${mistake}`);
  for (const text of new Set(sentences.map((sentence) => sentence.text))) {
    if (PERSON.test(text)) count('-person');
    if (ROLE.test(text)) count('-role');
    for (const word of masked(text)
      .toLowerCase()
      .match(/[a-z][a-z'’+#]{2,}/g) ?? [])
      if (isConcrete(word)) features.set(`says ${word}`, 1);
  }
  for (const [name, value] of counts) features.set(name, growing(value));
  return features;
}
