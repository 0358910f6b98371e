// The library's tokenizer by its files: each of its entries brings all parts, and the lightest weighs four times these.
import addAlias from '../../node_modules/compromise/src/1-one/tokenize/compute/alias.js';
import addMachine from '../../node_modules/compromise/src/1-one/tokenize/compute/machine.js';
import methods from '../../node_modules/compromise/src/1-one/tokenize/methods/index.js';
import model from '../../node_modules/compromise/src/1-one/tokenize/model/index.js';
import type { Span } from '../text/span';
import { GRAMMAR } from './words/grammar';

/** What a word does in its sentence, by our own small lexicon. */
export type WordTag = keyof typeof GRAMMAR;

/** A word with its place and tags; words joined by a hyphen are one. */
export interface Term extends Span {
  readonly text: string;
  has(tag: WordTag): boolean;
}

const WORLD = { model, methods };
const TAGS = new Map<string, Set<string>>();
for (const [tag, words] of Object.entries(GRAMMAR))
  for (const word of words.split(' ')) TAGS.set(word, (TAGS.get(word) ?? new Set()).add(tag));

/**
 * Reads a text with compromise: its words with our tags. The words are looked up here, since the library's own lexicon and
 * grammar would weigh more than all the rest of the analyzer together.
 */
export function tag(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const term of methods.one.tokenize.fromString(text, WORLD).flat()) {
    let start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    if (term.text === '') continue;
    addAlias(term, WORLD);
    addMachine(term, WORLD);
    const names = [term.machine || term.normal, ...(term.alias ?? [])];
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
