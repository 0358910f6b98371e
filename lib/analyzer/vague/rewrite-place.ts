import { phraseEnd } from './noun-phrase';
import { FARTHEST, isPlain, isSaidOfIt, nounEnd } from './slot';

const LONGEST = 80;
// The rest of a title: "Lecture | to Bakers on Bread".
const TITLE = /^ (?:to|on)(?: \p{Lu}[\p{L}-]+| (?:to|on|of|in|for|with|at))+$/u;

/**
 * Behind what belongs to the phrase that ends at `stop`, so that no bracket cuts it in half: "a group | of bakers", "as
 * neat | as possible", and of a bare quality "simple | to bake"; `stop` where that is far.
 */
export function placeBehind(text: string, start: number, end: number, stop: number, isBare: boolean): number {
  const before = text.slice(0, start);
  const infinitive = isBare ? /^ to \p{Ll}+(?: (?:at|on|with|in))?/u.exec(text.slice(stop)) : null;
  const behind = infinitive ? phraseEnd(text, stop + infinitive[0].length) : stop;
  const after = text.slice(behind);
  if (TITLE.test(after) && text.length - end <= FARTHEST) return text.length;
  const link = isSaidOfIt(before) ? /^ (?:of|at|in)(?= )/ : /^ of(?= (?!some ))/;
  const as = /\bas $/i.test(before) ? /^ as (?:possible|you can)/i.exec(after) : null;
  const linked = behind + (link.exec(after)?.[0].length ?? 0);
  const noun = nounEnd(text, linked);
  const to = as ? behind + as[0].length : linked > behind && noun > linked ? noun : behind;
  const isNear = to - end <= FARTHEST && to - start <= LONGEST;
  return isNear && (/^ (?:of|at|as) /.test(text.slice(stop)) || isPlain(text.slice(stop, to))) ? to : stop;
}

const ASKS_WHICH = /^(?:\[|like|covering|with \[which)/;
const EXAMPLES = /^(?::|,? *\(?(?:such as|like|for example|similar to|including)\b)/i;

/** Whether what a blank would ask stands behind the words already: "essential parts, such as the till". */
export function isTold(measure: string, text: string, stop: number): boolean {
  const after = text.slice(stop);
  return (
    ASKS_WHICH.test(measure) && (EXAMPLES.test(after) || (/^(?:\[|cov)/.test(measure) && /^ \([^)]*,/.test(after)))
  );
}
