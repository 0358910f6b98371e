// The library's parts by their files: each of its entries brings all parts, and the lightest weighs two and a half times these.
import lexicon from '../../node_modules/compromise/src/1-one/lexicon/plugin.js';
import tagging from '../../node_modules/compromise/src/1-one/tag/plugin.js';
import tokenizer from '../../node_modules/compromise/src/1-one/tokenize/plugin.js';
import nlp from '../../node_modules/compromise/src/nlp.js';
import type { Span } from '../text/span';
import { GRAMMAR } from './words/grammar';

/** What a word does in its sentence, by our own small lexicon. */
export type WordTag = keyof typeof GRAMMAR;

/** A word with its place and tags; words joined by a hyphen are one. */
export interface Term extends Span {
  readonly text: string;
  has(tag: WordTag): boolean;
}

const TAGS: Record<string, string[]> = {};
for (const [tag, words] of Object.entries(GRAMMAR))
  for (const word of words.split(' ')) {
    TAGS[word] ??= [];
    TAGS[word].push(tag);
  }
for (const part of [tagging, tokenizer, lexicon]) nlp.extend(part);
// The tokenizer would number its terms with a part that is not here; nobody asks for the numbers.
nlp.extend({ compute: { id: () => {} } });
// Changes a global of the library; nobody else in this bundle uses it.
nlp.addWords(TAGS);

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Reads a text with compromise: its words with our tags. Its terms are read as they are, since its JSON takes five times
 * as long; its own grammar would weigh more than all the rest of the analyzer together.
 */
export function tag(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const { pre, text: word, post, tags = NO_TAGS } of nlp(text).docs.flat()) {
    let start = at + pre.length;
    const end = start + word.length;
    at = end + post.length;
    if (word === '') continue;
    const last = terms.at(-1);
    let own = tags;
    if (last && /^[-–]$/.test(text.slice(last.end, start))) {
      terms.pop();
      start = last.start;
      own = new Set(TAGS[text.slice(start, end).toLowerCase()]);
    }
    terms.push({ start, end, text: text.slice(start, end), has: (wanted) => own.has(wanted) });
  }
  return terms;
}
