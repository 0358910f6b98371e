import nlp from 'compromise/one';
import type { Span } from '../text/span';
import { GRAMMAR } from './words/grammar';

/** What a word does in its sentence, by our own small lexicon. */
export type WordTag = keyof typeof GRAMMAR;

/** A word with its place and tags; words joined by a hyphen are one. */
export interface Term extends Span {
  readonly text: string;
  has(tag: WordTag): boolean;
}

/** A term as the library holds it: `pre`, `text` and `post` of all terms together are the text. */
interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

const TAGS: Record<string, string[]> = {};
for (const [tag, words] of Object.entries(GRAMMAR))
  for (const word of words.split(' ')) {
    TAGS[word] ??= [];
    TAGS[word].push(tag);
  }
// Changes a global of the library; nobody else in this bundle uses it. Its types know one tag a word, it takes several.
nlp.addWords(TAGS as unknown as Record<string, string>);

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Reads a text with compromise: its words with our tags. The light build (tokens, no grammar of its own) is a quarter of
 * the whole one's weight, and its terms are read as they are: its JSON takes five times as long.
 */
export function tag(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const { pre, text: word, post, tags = NO_TAGS } of (nlp(text).docs as unknown as RawTerm[][]).flat()) {
    let start = at + pre.length;
    const end = start + word.length;
    at = end + post.length;
    // The second half of a contraction ("not" in "don't") has no place of its own.
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
