import type { RawSentence } from './read-sentences';

type Sentence = Pick<RawSentence, 'part' | 'section' | 'previous' | 'next'> & { readonly piece?: object };

interface Remembered<T> {
  readonly of: Sentence;
  readonly value: T;
}

const isAlike = (a: Sentence, b: Sentence): boolean =>
  a.part === b.part && a.section === b.section && !a.previous === !b.previous && !a.next === !b.next;

/**
 * Remembers what is worked out of a sentence by its words, part, kind and section and by whether it opens or ends its
 * part (not by what its neighbours say, nor by its place), as long as the sentence is in use.
 */
export function perSentence<S extends Sentence, T>(work: (sentence: S) => T): (sentence: S) => T {
  const memory = new WeakMap<object, Remembered<T>[]>();
  return (sentence) => {
    if (!sentence.piece) return work(sentence);
    const known = memory.get(sentence.piece) ?? [];
    for (const { of, value } of known) if (isAlike(of, sentence)) return value;
    const { part, section, previous, next } = sentence;
    const value = work(sentence);
    known.push({ of: { part, section, previous, next }, value });
    memory.set(sentence.piece, known);
    return value;
  };
}
