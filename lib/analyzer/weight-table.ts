/** Weights as they are stored, so that a name costs no more than its own letters: "-14" -> the names of that weight. */
export type NamesByWeight = Readonly<Record<string, string>>;

/** The names of a table with the weight of each. */
export const weightsIn = (table: NamesByWeight): (readonly [name: string, weight: number])[] =>
  Object.entries(table).flatMap(([weight, names]) => names.split('|').map((name) => [name, Number(weight)] as const));

/** The table of names with their weights, in the order given. */
export function tableOf(weights: Iterable<readonly [name: string, weight: number]>): NamesByWeight {
  const table: Record<string, string> = {};
  for (const [name, weight] of weights) table[weight] = table[weight] === undefined ? name : `${table[weight]}|${name}`;
  return table;
}
