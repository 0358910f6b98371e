/** What is used of compromise's parts, whose files come without types. */
declare module '*/1-one/tokenize/methods/02-terms/index.js' {
  /** Splits a text into words, each with the spaces and marks around it. */
  const split: (text: string, model: object) => readonly string[];
  export default split;
}

declare module '*/1-one/tokenize/methods/03-whitespace/index.js' {
  /** A term as the library holds it: `pre`, `text` and `post` together are the word as it stood. */
  interface RawTerm {
    readonly pre: string;
    readonly text: string;
    readonly post: string;
    /** The word as dictionaries have it. */
    normal?: string;
    readonly machine?: string;
    readonly alias?: readonly string[];
  }
  const split: (word: string, model: object) => RawTerm;
  export default split;
}

declare module '*/1-one/tokenize/compute/normal/01-cleanup.js' {
  const compute: (word: string) => string;
  export default compute;
}

declare module '*/1-one/tokenize/compute/normal/02-acronyms.js' {
  const compute: (word: string) => string;
  export default compute;
}

declare module '*/1-one/tokenize/compute/alias.js' {
  /** Adds what it computes to the term. */
  const compute: (term: object, world: object) => void;
  export default compute;
}

declare module '*/1-one/tokenize/compute/machine.js' {
  /** Adds what it computes to the term. */
  const compute: (term: object, world: object) => void;
  export default compute;
}

declare module '*/1-one/tokenize/model/aliases.js' {
  const aliases: object;
  export default aliases;
}

declare module '*/1-one/tokenize/model/prefixes.js' {
  const prefixes: object;
  export default prefixes;
}

declare module '*/1-one/tokenize/model/punctuation.js' {
  export const prePunctuation: object;
  export const postPunctuation: object;
  export const emoticons: object;
}

declare module '*/1-one/tokenize/model/suffixes.js' {
  const suffixes: object;
  export default suffixes;
}
