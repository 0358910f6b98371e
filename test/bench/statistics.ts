/** The middle value. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean without the farthest fifth on either side: one run in which the machine did something else does not move it. */
export function trimmedMean(values: readonly number[]): number {
  const cut = Math.floor(values.length / 5);
  return mean(values.toSorted((a, b) => a - b).slice(cut, values.length - cut));
}

/** How far the mean of such values may lie beside the true one: one standard error; not a number for a single value. */
export function standardError(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
