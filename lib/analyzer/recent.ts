/** Things remembered by a text. */
export interface Recent<T> {
  get(text: string): T | undefined;
  set(text: string, thing: T): void;
}

/**
 * Remembers at least the last so many things that were asked for, and at most twice as many: when so many are new, those
 * are forgotten that nobody asked for since it was so before. Forgetting all at once would have one key in a
 * thousand cost as much as a whole post.
 */
export function openRecent<T>(atLeast: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (text: string, thing: T) => {
    if (young.size >= atLeast) {
      old = young;
      young = new Map();
    }
    young.set(text, thing);
  };
  return {
    get(text) {
      let thing = young.get(text);
      if (thing === undefined) {
        thing = old.get(text);
        if (thing !== undefined) set(text, thing);
      }
      return thing;
    },
    set,
  };
}
