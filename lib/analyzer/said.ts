import type { Fact } from './fact';
import { countIn, openFollowed } from './followed';
import { isPlain } from './gaps';
import { perSentence } from './per-sentence';
import type { Told } from './score-clues';

const SIZED: ReadonlySet<string> = new Set(['counted', 'size', 'sized', 'recurring']);

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
      return ['result', isPlain(fact) ? (SIZED.has(value) ? 'sized' : 'finished') : 'thing'];
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

/** Different words, as a set or a map has them. */
export type Words = Pick<ReadonlyMap<string, unknown>, 'size' | 'has' | 'keys'>;

/** What facts say, by group, and all the different things among them, fields apart. */
export interface Said {
  readonly groups: ReadonlyMap<string, Words>;
  readonly things: Words;
}

/** What some facts say, as it is counted. */
interface Saying {
  readonly said: readonly (readonly [group: string, words: string])[];
  readonly things: readonly string[];
}

function sayingOf(facts: readonly Fact[]): Saying {
  const said: [string, string][] = [];
  const things: string[] = [];
  for (const fact of facts) {
    const own = groupsOf(fact);
    const words = fact.words.toLowerCase();
    for (const group of own) said.push([group, fact.kind === 'screening' ? fact.value! : words]);
    if (own.length > 0 && own[0] !== 'budget field') things.push(fact.kind + words);
  }
  return { said, things };
}

function openSaid() {
  const groups = new Map<string, Map<string, number>>();
  const things = new Map<string, number>();
  const count = (saying: Saying, by: number) => {
    for (const [group, words] of saying.said) {
      const all = groups.get(group) ?? new Map<string, number>();
      countIn(all, words, by);
      if (all.size > 0) groups.set(group, all);
      else groups.delete(group);
    }
    for (const thing of saying.things) countIn(things, thing, by);
  };
  return { said: { groups, things } satisfies Said, count };
}

/** What facts say. */
export function saidBy(facts: readonly Fact[]): Said {
  const { said, count } = openSaid();
  count(sayingOf(facts), 1);
  return said;
}

const sayingIn = perSentence(({ facts }: Told) => sayingOf(facts));
const { said, count } = openSaid();
const follow = openFollowed(count);

/** What the facts of sentences say; holds until other sentences are asked for. */
export function saidIn(sentences: readonly Told[]): Said {
  follow(sentences.map(sayingIn));
  return said;
}
