import type { Span } from '../../text/span';

const FARTHEST = 36;
const LONGEST = 80;
// A comma, a bracket or "and" behind the noun begins another point: "a modern design and smooth navigation".
const BREAK = /[.;:,()]|\b(?:and|or|but)\b/i;

/** Whether two vague stretches of a sentence make one point: "seamless integration with | our existing systems". */
export function isOnePoint(text: string, first: Span, second: Span): boolean {
  const between = text.slice(first.end, second.start);
  return between.length <= FARTHEST && second.end - first.start <= LONGEST && !BREAK.test(between);
}
