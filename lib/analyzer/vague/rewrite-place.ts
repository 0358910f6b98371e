import { FARTHEST, isSaidOfIt, nounEnd } from './slot';

const LONGEST = 80;

/**
 * Behind what belongs to the phrase that ends at `stop`, so that no bracket cuts it in half: "a group | of bakers", "as
 * neat | as possible"; `stop` where that is far.
 */
export function placeBehind(text: string, start: number, end: number, stop: number): number {
  const [before, after] = [text.slice(0, start), text.slice(stop)];
  const link = isSaidOfIt(before) ? /^ (?:of|at)(?= )/ : /^ of(?= (?!some ))/;
  const as = /\bas $/i.test(before) ? /^ as (?:possible|you can)/i.exec(after) : null;
  const linked = stop + (link.exec(after)?.[0].length ?? 0);
  const noun = nounEnd(text, linked);
  const to = as ? stop + as[0].length : linked > stop && noun > linked ? noun : stop;
  return to - end <= FARTHEST && to - start <= LONGEST ? to : stop;
}

const ASKS_WHICH = /^(?:\[|like|covering|with \[which|on \[what)/;
const EXAMPLES = /^,? *\(?(?:such as|like|for example|similar to|including)\b/i;

/** Whether what a blank would ask stands behind the words already: "essential parts, such as the till". */
export function isTold(measure: string, text: string, stop: number): boolean {
  const after = text.slice(stop);
  return (
    ASKS_WHICH.test(measure) &&
    (EXAMPLES.test(after) || (/^on/.test(measure) ? /^ (?:on|about) / : /^ \([^)]*,/).test(after))
  );
}
