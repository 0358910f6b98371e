import { openRecent, type Recent } from './recent';
import type { FoundWords } from './rule';
import { sieve } from './sieve/sieve';

/** One way of saying a mistake: what it sounds like, what clears it, what to write in its place. */
export interface Phrase {
  /** Global. With a group named `flag`, only that group's words are flagged and the rest is context. */
  readonly words: RegExp;
  /** What clears it when found in the words before (up to 60 units), in the words after, or anywhere in the sentence. */
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  readonly unlessAnywhere?: RegExp;
  /** Replacements for the flagged words; `$1` and `$<name>` stand for groups, letter case follows the words replaced. */
  readonly rewrites: readonly [string, ...string[]] | ((hit: RegExpExecArray) => readonly string[]);
}

const withIndices = new WeakMap<RegExp, RegExp>();

function indexed(pattern: RegExp): RegExp {
  let found = withIndices.get(pattern);
  if (!found) {
    found = new RegExp(pattern.source, pattern.flags.includes('d') ? pattern.flags : `${pattern.flags}d`);
    withIndices.set(pattern, found);
  }
  found.lastIndex = 0;
  return found;
}

const fill = (template: string, hit: RegExpExecArray): string =>
  template.replace(/\$(?:<(\w+)>|(\d))/g, (_, name?: string, nth?: string) =>
    name ? (hit.groups?.[name] ?? '') : (hit[Number(nth)] ?? ''),
  );

/** The text with its first letter as large as the first letter of the words it replaces; blanks stay as they are. */
export function inCaseOf(words: string, text: string): string {
  const first = /\p{L}/u.exec(words)?.[0];
  if (!first || /^[^\p{L}]*\[/u.test(text) || /^\p{Lu}{2}|^I\b/u.test(text)) return text;
  const isLarge = first !== first.toLowerCase();
  return isLarge ? text.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : text;
}

const inCapitals = (text: string): string =>
  text.replace(/\[[^\]]*\]|[^[]+/g, (piece) => (piece.startsWith('[') ? piece : piece.toUpperCase()));

/** "a" or "an" before a word, by its first letter. */
export const articleFor = (word: string): string => (/^(?:[aeio]|u(?!s|ni|k\b))/i.test(word) ? 'an' : 'a');

const sieves = new WeakMap<readonly Phrase[], (text: string) => readonly Phrase[]>();

/** Those of the phrases that may be said in a text. */
function likelyIn(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  let likely = sieves.get(phrases);
  if (!likely) {
    likely = sieve(phrases, ({ words }) => words);
    sieves.set(phrases, likely);
  }
  return likely(text);
}

function* search(text: string, phrases: readonly Phrase[]): Iterable<FoundWords> {
  const taken: { start: number; end: number }[] = [];
  for (const phrase of likelyIn(text, phrases)) {
    const pattern = indexed(phrase.words);
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      if (hit[0].length === 0) {
        pattern.lastIndex++;
        continue;
      }
      const [start, end] = hit.indices!.groups?.flag ?? hit.indices![0]!;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      if (phrase.unlessBefore?.test(text.slice(Math.max(0, start - 60), start))) continue;
      if (phrase.unlessAfter?.test(text.slice(end, end + 60))) continue;
      if (phrase.unlessAnywhere?.test(text)) continue;
      taken.push({ start, end });
      const words = text.slice(start, end);
      const rewrites =
        typeof phrase.rewrites === 'function'
          ? phrase.rewrites(hit)
          : phrase.rewrites.map((template) => fill(template, hit));
      // Only at a sentence's start is a large letter the sentence's own; elsewhere it belongs to a name.
      const allCaps = /\p{Lu}[\s-]+\p{Lu}{2}/u.test(words) && words === words.toUpperCase();
      const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
      yield {
        span: { start, end },
        rewrites: rewrites.map((rewrite) =>
          (allCaps ? inCapitals(rewrite) : opens ? inCaseOf(words, rewrite) : rewrite).trim(),
        ),
      };
    }
  }
}

const REMEMBERED = 1000;
const NONE: readonly FoundWords[] = [];
const remembered = new WeakMap<readonly Phrase[], Recent<readonly FoundWords[]>>();

/** Every place where one of the phrases is said in a text, none inside another's words. */
export function findPhrases(text: string, phrases: readonly Phrase[]): readonly FoundWords[] {
  let known = remembered.get(phrases);
  if (!known) {
    known = openRecent(REMEMBERED);
    remembered.set(phrases, known);
  }
  let found = known.get(text);
  if (!found) {
    const all = [...search(text, phrases)];
    found = all.length > 0 ? all : NONE;
    known.set(text, found);
  }
  return found;
}
