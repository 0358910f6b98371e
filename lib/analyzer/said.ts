import type { Fact } from './fact';
import { isPlain } from './gaps';

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

/** What facts say, by group, and all the different things among them, fields apart. */
export interface Said {
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  readonly things: ReadonlySet<string>;
}

const said = new WeakMap<readonly Fact[], Said>();

/** What facts say, remembered for the list of them. */
export function saidBy(facts: readonly Fact[]): Said {
  const known = said.get(facts);
  if (known) return known;
  const groups = new Map<string, Set<string>>();
  const things = new Set<string>();
  for (const fact of facts) {
    const own = groupsOf(fact);
    const words = fact.words.toLowerCase();
    for (const group of own) {
      const all = groups.get(group) ?? new Set();
      groups.set(group, all.add(fact.kind === 'screening' ? fact.value! : words));
    }
    if (own.length > 0 && own[0] !== 'budget field') things.add(fact.kind + words);
  }
  const read = { groups, things };
  said.set(facts, read);
  return read;
}
