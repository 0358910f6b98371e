import type { Span } from '../../text/span';
import { inCaseOf } from '../phrases';
import type { VagueKind } from '../words/vague-words';
import type { Candidate } from './candidates';
import { phraseEnd } from './noun-phrase';
import { amountSlot } from './rewrite-amount';
import { listSlot } from './rewrite-list';
import { objectSlot, outcomeSlot } from './rewrite-outcome';
import { isTold, placeBehind } from './rewrite-place';
import { qualitySlot } from './rewrite-quality';
import { openSlot, urgencySlot } from './rewrite-time';
import { isInBrackets, isPlain, isPlural, isSaidOfIt, type Slot, type VagueWords } from './slot';

const SLOTS: Readonly<Record<VagueKind, (words: VagueWords) => Slot>> = {
  list: listSlot,
  amount: amountSlot,
  quality: qualitySlot,
  urgency: urgencySlot,
  open: openSlot,
  outcome: outcomeSlot,
  object: objectSlot,
};

/**
 * What to write in place of vague words, the best first, and for which words. Most keep the client's own words and add
 * what would measure them after the noun: "a modern website (like [an example you like])".
 */
export function rewriteVague(
  text: string,
  { start, end, kind, kinds, triggers, firstEnd }: Candidate,
): { span: Span; rewrites: readonly string[] } {
  const before = text.slice(0, start);
  const slot = SLOTS[kind]({
    text,
    start,
    end,
    firstEnd,
    triggers,
    words: text.slice(start, end),
    first: text.slice(start, firstEnd),
    before,
    after: text.slice(end),
  });
  if ('replace' in slot) {
    const stop = Math.max(end, slot.to ?? 0);
    const rest = text.slice(slot.to ?? firstEnd, stop);
    const opens = !/[\p{L}\p{N}]/u.test(before);
    const flagged = text.slice(start, stop);
    const rewrites = slot.replace.map((each) => (opens ? inCaseOf(flagged, each + rest) : each + rest));
    return { span: { start, end: stop }, rewrites };
  }
  const hasNoun = kind === 'outcome' || kind === 'object' || isPlural(text.slice(start, end));
  // "It is urgent, photos can wait": what is said of it ends at the comma.
  const isAside = kind === 'urgency' && isSaidOfIt(before) && text[end] === ',';
  let stop = slot.to ?? (isAside ? end : phraseEnd(text, end, hasNoun));
  // "A robust Travel Guide (TG) website": letters that stand for a name are no end of it.
  const letters = /^ \(\p{Lu}{2,6}\)(?= )/u.exec(text.slice(stop))?.[0];
  if (letters) stop = phraseEnd(text, stop + letters.length, true);
  const isBare = kind === 'quality' ? stop === end && !/object|outcome/.test(kinds.join()) : triggers[0] === 'more';
  if (slot.to === undefined && slot.measures.length > 0) stop = placeBehind(text, start, end, stop, isBare);
  const measures = isTold(slot.measures[0] ?? '', text, stop) ? [] : slot.measures;
  // Into a bracket that follows, unless that is vague itself: "a bot (in Python; with …)".
  const open =
    isInBrackets(before) || slot.at !== undefined || slot.to !== undefined
      ? null
      : /^ \(([^()[\]]{1,50})(?=\))/.exec(text.slice(stop));
  const joins = open !== null && isPlain(open[1]!);
  if (joins) stop += open[0].length;
  const at = slot.at ?? (kinds.at(-1) === 'list' && kind !== 'list' ? firstEnd : stop);
  const [kept, rest] = [text.slice(start, at), text.slice(at, stop)];
  const isInside = isInBrackets(before) || /^ ?\(/.test(text.slice(at));
  const inside = (each: string) => (each.startsWith('for') ? ' for [whom], without help' : `, ${each}`);
  const rewrites = measures.map((each) => kept + (joins ? `; ${each}` : isInside ? inside(each) : ` (${each})`) + rest);
  return { span: { start, end: stop }, rewrites };
}
