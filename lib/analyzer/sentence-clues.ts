import { masked } from './facts/fact-pattern';
import type { Memory } from './per-sentence';
import type { RawSentence } from './read-sentences';
import { HIRE_ENDS_TITLE, HIRE_IN_TITLE, PERSON, ROLE } from './talk';

/** A sentence as what is seen of it needs it. */
export type CluesOf = Pick<RawSentence, 'text' | 'part' | 'kind' | 'section' | 'previous' | 'next'> & {
  readonly memory?: Memory;
};

/** What is seen of one sentence: names of features, the longer single words among them, things to count, and how many words it has. */
export interface SentenceClues {
  readonly features: readonly string[];
  readonly different: readonly string[];
  readonly counted: readonly string[];
  readonly isScope: boolean;
  readonly words: number;
}

const WORD = /[a-z][a-z'’+#]*|\d+/g;

const wordsOf = (text: string): string[] =>
  (masked(text).toLowerCase().match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '0' : word.replace('’', "'")));

// What a requirement of this very job sounds like: what the thing must do, who does what with it.
const MUST =
  /\b(?:it|they|users?|customers?|clients?|visitors?|admins?|members?|players?|the (?:\w+ ){1,3}|(?:system|app|site|website|tool|page|video|logo|bot|platform|design|dashboard|model|script|plugin|form|button|report|file)s?|which|that)\s(?:should|must|needs? to|will|can|has to|have to|may)\s(?:\w+)/i;
const OUTPUT =
  /\b(?:i|we)(?:[’']d| would)? (?:need|want|require|like|am looking to|are looking to)\b|\b(?:looking|want|need|like) to (?:have|get|create|build|develop|make|add|design)\b/i;
const VERB =
  /^\W*(?:create|build|design|write|develop|implement|integrate|add|set up|setup|make|produce|ensure|provide|conduct|manage|maintain|collaborate|work|assist|analy[sz]e|monitor|optimi[sz]e|support|test|deploy|identify|research|update|fix|convert|translate|edit|remove|display|allow|show|include|use|generate|automate)\b/i;

// A title that names a person tells of a role; one that names what is done, or what for, tells of a piece of work.
function titleFeatures(text: string, words: readonly string[]): string[] {
  const features = [`t^${words[0]}`, `t$${words.at(-1)}`];
  const hire = HIRE_IN_TITLE.exec(text);
  if (VERB.test(text) || words[0]?.endsWith('ing')) features.push('t:does');
  if (!hire) return [...features, 't:no hire'];
  const rest = wordsOf(text.slice(hire.index + hire[0].length));
  const said = rest.filter((word) => !/^(?:needed|wanted|required|for|to|the|an?|with)$/.test(word));
  features.push('t:hire', `t:hire and ${Math.min(3, said.length)}`);
  if (HIRE_ENDS_TITLE.test(text)) features.push('t:hire only');
  for (const word of ['for', 'to']) if (rest.includes(word)) features.push(`t:hire ${word}`);
  return features;
}

/** What is seen of one sentence. */
export function cluesOfSentence({ text, part, kind, section }: CluesOf): SentenceClues {
  const features = new Set<string>();
  const own = wordsOf(text);
  let last = '^';
  for (const word of own) {
    features.add(word);
    features.add(`${last} ${word}`);
    if (part === 'title') features.add(`t:${word}`);
    last = word;
  }
  if (part === 'title') for (const feature of titleFeatures(text, own)) features.add(feature);
  const counted = [`is:${kind}`, `in:${section}:${kind}`];
  const count = (name: string, times = 1) => {
    for (let i = 0; i < times; i++) counted.push(name);
  };
  count('figures', text.match(/\d+/g)?.length ?? 0);
  count('names', text.match(/(?<=[a-z,;] )[A-Z][A-Za-z]+/g)?.length ?? 0);
  count('quoted', text.match(/["“”][^"“”]+["“”]|\([^()]+\)/g)?.length ?? 0);
  if (MUST.test(text)) count('must');
  if (ROLE.test(text)) count('role');
  if (OUTPUT.test(text)) count('wanted');
  if (VERB.test(text)) count('does');
  if (PERSON.test(text)) count('person');
  else if (section !== 'company' && section !== 'applicant' && own.length > 3) count('scope');
  return { ...namedIn([...features]), counted, isScope: counted.includes('scope'), words: own.length };
}

/** Features with the longer single words among them. */
export const namedIn = (features: readonly string[]): Pick<SentenceClues, 'features' | 'different'> => ({
  features,
  different: features.filter((feature) => feature.length > 4 && !/[ :]/.test(feature)),
});
