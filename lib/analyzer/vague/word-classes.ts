/** The class of each word, from lists of words by class; of two classes the first named has it. */
export function classesOf(lists: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const [name, words] of lists)
    for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, name);
  return classes;
}
