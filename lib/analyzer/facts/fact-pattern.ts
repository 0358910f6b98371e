import { BLANK } from '../../text/blank';
import type { Fact, FactKind } from '../fact';

/** One way of saying a fact, and what shows that these words say something else. */
export interface FactPattern {
  readonly kind: FactKind;
  /** Global. With a group named `fact`, only that group's words are the fact and the rest is context. */
  readonly words: RegExp;
  /** What kind of fact of its kind, in lower case; the words themselves where absent. */
  readonly value?: string;
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  readonly unlessAnywhere?: RegExp;
  /** Words a blank may not stand beside: the fact is what the blank asks for. */
  readonly needsFilled?: true;
  /** Whether a blank may stand between its words: "a [style] website for our shop" still names the thing. */
  readonly mayHoldBlank?: true;
}

/** A fact with its place in the sentence. */
export type FactInSentence = Omit<Fact, 'part'>;

/**
 * Stands before a long list of words that follows something that may be missing or repeated: it asks for nothing that the
 * list does not ask for, but without it the browser would compile the list anew for each way to get there.
 */
export const LIST_ONCE = '(?=\\w)';

const NEAR = 40;
/** What stands for one unit of a blank where patterns look: nothing they know. */
const HOLE = '\u25a1';

/** The text with its blanks taken out of sight, all else in its place. */
export const masked = (text: string): string =>
  text.includes('[') ? text.replace(BLANK, (blank) => HOLE.repeat(blank.length)) : text;

const besideHole = (text: string, start: number, end: number): boolean =>
  /\u25a1\W{0,3}$/.test(text.slice(Math.max(0, start - 6), start)) || /^\W{0,3}\u25a1/.test(text.slice(end, end + 6));

/** Every fact that the patterns see in a text whose blanks are masked. */
export function findFacts(text: string, patterns: readonly FactPattern[]): FactInSentence[] {
  const found: FactInSentence[] = [];
  for (const { kind, words, value, unlessBefore, unlessAfter, unlessAnywhere, needsFilled, mayHoldBlank } of patterns) {
    words.lastIndex = 0;
    for (let hit = words.exec(text); hit; hit = words.exec(text)) {
      if (hit[0].length === 0) {
        words.lastIndex++;
        continue;
      }
      const fact = hit.groups?.fact ?? hit[0];
      const start = hit.index + hit[0].indexOf(fact);
      const end = start + fact.length;
      if ((hit[0].includes(HOLE) && !mayHoldBlank) || (needsFilled && besideHole(text, start, end))) continue;
      if (unlessBefore?.test(text.slice(Math.max(0, start - NEAR), start))) continue;
      if (unlessAfter?.test(text.slice(end, end + NEAR))) continue;
      if (unlessAnywhere?.test(text)) break;
      found.push({ kind, span: { start, end }, words: fact, value: value ?? fact.toLowerCase() });
    }
  }
  return found;
}
