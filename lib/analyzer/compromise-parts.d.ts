/** What is used of compromise's parts, whose files come without types. */
declare module '*/compromise/src/nlp.js' {
  /** A term as the library holds it: `pre`, `text` and `post` of all terms together are the text. */
  interface RawTerm {
    readonly pre: string;
    readonly text: string;
    readonly post: string;
    readonly tags?: ReadonlySet<string>;
  }
  const nlp: {
    (text: string): { readonly docs: readonly (readonly RawTerm[])[] };
    extend(part: object): void;
    addWords(words: Readonly<Record<string, readonly string[]>>): void;
  };
  export default nlp;
}

declare module '*/plugin.js' {
  const part: object;
  export default part;
}
