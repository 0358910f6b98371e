/**
 * What was worked out of a sentence so far, each by the number of who did. One list for all sentences of the same words,
 * part, kind and section that do or do not open and end their part, wherever they stand and whatever their neighbours say.
 */
export type Memory = unknown[];

let workers = 0;

/** Remembers what is worked out of a sentence, as long as its memory is kept; of a sentence without one nothing. */
export function perSentence<S extends { readonly memory?: Memory }, T>(work: (sentence: S) => T): (sentence: S) => T {
  const own = workers++;
  return (sentence) => {
    const { memory } = sentence;
    if (!memory) return work(sentence);
    const known = memory[own] as T | undefined;
    if (known !== undefined) return known;
    const found = work(sentence);
    memory[own] = found;
    return found;
  };
}
