import type { Fact } from './fact';
import { masked } from './facts/fact-pattern';
import { type Memory, perSentence } from './per-sentence';
import type { RawSentence } from './read-sentences';
import { BOUND, GOES_ON, HIRE_ENDS_TITLE, HIRE_IN_TITLE, LIKELY_PERSON, PERSON, ROLE } from './talk';
import { ABSTRACT, EXACT } from './words/telling';
import { FORMATS, MADE_THINGS } from './words/things';

/** A sentence as the score needs it. */
export type Told = Pick<RawSentence, 'text' | 'part' | 'kind' | 'section' | 'previous' | 'next'> & {
  readonly memory?: Memory;
  readonly facts: readonly Fact[];
};

/** What one sentence adds to a score: what it shows, and what it names that others may name too. */
export interface ScoreClues {
  readonly shows: readonly string[];
  readonly abstract: readonly string[];
  readonly exact: readonly string[];
  readonly things: readonly string[];
  readonly bounds: readonly string[];
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

// Only words for things that can be made or handed over may raise a score: no courtesy, no praise.
const CONCRETE = new RegExp(`^(?:${MADE_THINGS}|${FORMATS})$`);
const NAME = /(?<=[a-z,;(/] )[A-Z][A-Za-z]+/g;
const FIGURE = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|ten|twenty)\s?(?:[a-z]+|%)/gi;
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

const NONE = { abstract: [], exact: [], bounds: [], names: [], figures: [] } as const;
// What these tell is of the applicant and the place, not of the work.
const ASIDE: ReadonlySet<Fact['kind']> = new Set(['skill', 'seniority', 'location', 'requirement']);
const small = (text: string, pattern: RegExp): string[] => text.toLowerCase().match(pattern) ?? [];

/** What one sentence adds; about the applicant, the role or the company nothing can be added, only taken off. */
export const scoreCluesOf = perSentence(({ text, part, section, facts }: Told): ScoreClues => {
  const said = masked(text);
  const words = [...new Set(small(said, /[a-z][a-z'’+#-]{2,}/g))];
  const things = words.filter(isConcrete);
  if (part === 'title') {
    const shows = [HIRE_IN_TITLE.test(said) && '-title', HIRE_ENDS_TITLE.test(said) && '-title only'];
    return { ...NONE, things, shows: shows.filter((name) => name !== false) };
  }
  const aboutHire = PERSON.test(said) || LIKELY_PERSON.test(said) || section === 'applicant';
  const goesOn = ROLE.test(said) || GOES_ON.test(said);
  const bounds = aboutHire || goesOn || section === 'company' ? null : small(said, BOUND);
  const shows = [goesOn && '-goes on', bounds?.length && 'bound'];
  const single = words.map((word) => word.replace(/ies$/, 'y').replace(/(?<![su])s$/, ''));
  // A sentence that tells a fact costs nothing, or adding it could.
  const tells = bounds?.length || facts.some((fact) => !ASIDE.has(fact.kind));
  return {
    shows: shows.filter((name) => typeof name === 'string'),
    abstract: tells ? [] : single.filter((word) => ABSTRACT.has(word)),
    exact: bounds ? single.filter((word) => EXACT.has(word)) : [],
    things,
    bounds: bounds ?? [],
    names: (bounds && said.match(NAME)) ?? [],
    figures: bounds ? small(said, FIGURE) : [],
  };
});
