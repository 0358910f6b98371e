// The library's tokenizer by its files: each of its entries brings all parts, and the lightest weighs four times these.
import addAlias from '../../node_modules/compromise/src/1-one/tokenize/compute/alias.js';
import addMachine from '../../node_modules/compromise/src/1-one/tokenize/compute/machine.js';
import clean from '../../node_modules/compromise/src/1-one/tokenize/compute/normal/01-cleanup.js';
import toAcronym from '../../node_modules/compromise/src/1-one/tokenize/compute/normal/02-acronyms.js';
import splitWords from '../../node_modules/compromise/src/1-one/tokenize/methods/02-terms/index.js';
import splitMarks from '../../node_modules/compromise/src/1-one/tokenize/methods/03-whitespace/index.js';
import aliases from '../../node_modules/compromise/src/1-one/tokenize/model/aliases.js';
import prefixes from '../../node_modules/compromise/src/1-one/tokenize/model/prefixes.js';
import * as punctuation from '../../node_modules/compromise/src/1-one/tokenize/model/punctuation.js';
import suffixes from '../../node_modules/compromise/src/1-one/tokenize/model/suffixes.js';
import type { Span } from '../text/span';
import { GRAMMAR } from './words/grammar';

/** What a word does in its sentence, by our own small lexicon. */
export type WordTag = keyof typeof GRAMMAR;

/** A word with its place and tags; words joined by a hyphen are one. */
export interface Term extends Span {
  readonly text: string;
  has(tag: WordTag): boolean;
}

const MODEL = { one: { aliases, prefixes, suffixes, ...punctuation } };
const WORLD = { model: MODEL };
const TAGS = new Map<string, Set<string>>();
for (const [tag, words] of Object.entries(GRAMMAR))
  for (const word of words.split(' ')) TAGS.set(word, (TAGS.get(word) ?? new Set()).add(tag));

// The library's own table also knows letters that only look like ours, and weighs as much as the rest of it.
const plain = (word: string): string => word.replace(/[‘’‛]/g, "'").normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * Reads a text with compromise: its words with our tags. The words are looked up here, since the library's own lexicon and
 * grammar would weigh more than all the rest of the analyzer together; its sentences are not asked for.
 */
export function tag(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const word of splitWords(text, MODEL)) {
    const term = splitMarks(word, MODEL);
    let start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    if (!/\S/.test(term.text)) continue;
    term.normal = toAcronym(plain(clean(term.text)));
    addAlias(term, WORLD);
    addMachine(term, WORLD);
    const names = [term.machine ?? term.normal, ...(term.alias ?? [])];
    let tags = TAGS.get(names.find((name) => TAGS.has(name)) ?? '');
    const last = terms.at(-1);
    if (last && /^[-–]$/.test(text.slice(last.end, start))) {
      terms.pop();
      start = last.start;
      tags = TAGS.get(text.slice(start, end).toLowerCase());
    }
    terms.push({ start, end, text: text.slice(start, end), has: (wanted) => tags?.has(wanted) === true });
  }
  return terms;
}
