/** What is used of compromise's parts, whose files come without types. */
declare module '*/1-one/tokenize/methods/index.js' {
  /** A term as the library holds it: `pre`, `text` and `post` of all terms together are the text. */
  interface RawTerm {
    readonly pre: string;
    readonly text: string;
    readonly post: string;
    /** The word as dictionaries have it. */
    readonly normal: string;
    readonly machine?: string;
    readonly alias?: readonly string[];
  }
  const methods: { one: { tokenize: { fromString(text: string, world: object): readonly (readonly RawTerm[])[] } } };
  export default methods;
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

declare module '*/1-one/tokenize/model/index.js' {
  const model: object;
  export default model;
}
