import { groupOf } from './group-of';
import { phraseEnd } from './noun-phrase';
import { besideVerb, isInBrackets, isPlural, isSaidOfIt, nounEnd, type Slot, type VagueWords, verbEnd } from './slot';

// What it is that is not known, where its sentence ends with it.
const OF_WHAT = /^ (?:how|wh\w+|if) [^.,;:!?()[\]]{1,40}(?=[.,;:!?]|$)/i;
const WITHIN = 'within [number] days';

/** A date in place of "as soon as possible"; a word for haste before a noun is kept, and the date stands behind. */
export function urgencySlot({ first, words, text, end, triggers, before, after }: VagueWords): Slot {
  const l = triggers[0]!;
  const start = /^(start(?:ing)?|begin(?:ning)?)\b/i.exec(first)?.[1];
  if (start) return { replace: [`${start} on [date]`, `${start} ${WITHIN}`] };
  const needed = /^urgently$/.test(l) ? /^ (need(?:ed|s)?|require[ds]?)\b/i.exec(after) : null;
  if (needed) return { replace: [`${needed[1]} by [date]`, `${needed[1]} ${WITHIN}`], to: end + needed[0].length };
  if (/^available/.test(l)) return { replace: ['available from [date]'] };
  if (/^time is/.test(l)) return { replace: ['the work is due by [date]'] };
  // "Immediate availability (ASAP)", "Start date: ASAP"
  const begins = /\b(?:availab\w+|start\w*)(?: date)?(\s*[:–-]+\s*| \()$/i.exec(before)?.[1];
  if (begins && /^(?:asap|as soon|imm|right|soon)/.test(l))
    return { replace: [begins === ' (' ? 'from [date]' : '[date]'], to: end };
  if (/^(?:asap|a\.s\.a\.p\.?|as soon as .*|as quickly as .*|right away|straight away|soon)$/.test(l)) {
    // "ASAP today": the day is known.
    const day = /^ (?:today|tonight|tomorrow)\b/i.exec(after)?.[0];
    if (day) return { replace: [`${day.trim()} by [time]`], to: end + day.length };
    const isLabel = !/[\p{L}\p{N}]/u.test(before) && /^\W*(?:[:!–-]|$)/.test(after);
    return { replace: [isLabel ? 'due by [date]' : 'by [date]', WITHIN] };
  }
  if (/^instant/.test(l))
    return { measures: ['within [how long]'], to: /ly$/.test(l) ? verbEnd(text, end) : phraseEnd(text, end) };
  if (/\b(?:more|most|very|so|quite) $/i.test(before) && /ly$/.test(l))
    return { measures: ['by [date]', WITHIN], to: end };
  if (/^imm?[ie]diately$/.test(l)) return { measures: ['within [how long]', 'by [date]'], to: end };
  if (/^(?:(?:very |pretty |rather |really |quite |fairly )?quickly|rapidly|swiftly|promptly|speedily)$/.test(l))
    return besideVerb(text, end, ['within [how long]', 'by [date]']);
  if (/ly$/.test(l) && !/^timely/.test(l)) {
    return verbEnd(text, end) > end
      ? besideVerb(text, end, ['by [date]', WITHIN])
      : { replace: ['by [date]', WITHIN], to: end };
  }
  const need = /^ needs?\b/i.exec(after);
  if (need) return { measures: ['by [date]', WITHIN], to: end + need[0].length };
  const to = phraseEnd(text, end);
  const phrase = text.slice(end, to) + words;
  if (to === end && triggers.length === 1 && /^(?:urgent|time[- ]sensitive|immediate)$/.test(l)) {
    if (/\b(?:quite|so|rather|very|pretty|extremely) $/i.test(before))
      return { measures: ['due by [date]', `due ${WITHIN}`], to: end };
    if (isSaidOfIt(before) || !/[\p{L}\p{N}]/u.test(before) || !/^\s*\p{L}/u.test(after))
      return { replace: ['due by [date]', `due ${WITHIN}`], to: end };
  }
  // A fast website is one that loads fast.
  if (
    (/^(?:very )?fast$/.test(l) && /\b(?:website|site|app|page|store)s?$/i.test(phrase.slice(0, to - end))) ||
    (/^fast$/.test(l) && /^, [^.;:]{0,60}\b(?:website|site|app|page|store)s?\b/i.test(after))
  )
    return { measures: ['loading within [how long]'] };
  if (/\b(?:start|availability|hire)\b/i.test(phrase)) return { measures: ['from [date]', WITHIN] };
  if (/deadline|timeline|schedule|urgent|requirement|project|sensitive/i.test(phrase))
    return { measures: ['by [date]', WITHIN] };
  return { measures: ['within [how long]', 'by [date]'] };
}

/** What is left open keeps its words, and how often, how much or which stands behind. */
export function openSlot({ words, text, end, firstEnd, triggers, before, after }: VagueWords): Slot {
  const l = triggers[0]!;
  const group = groupOf(l);
  if (/^tb[dac]/.test(l)) return { replace: ['[what it will be]'], to: end };
  if (
    /^(?:a?s? ?(?:needed|required)|as[- ](?:needed|required|necessary)|as and when)/.test(l) &&
    !/\b(?:(?:I|we)(?: will|['’]ll| can)? (?:supply|provide|send|share|give)|(?:allow|enabl)\w*)\b/i.test(before)
  )
    return { measures: ['up to [number] hours a week', 'up to [number] times a month'] };
  if (/(?:arise|come up|pop up|crop up)$/.test(l))
    return /^(?:that|which)/.test(l)
      ? { replace: [`(at most [number]) ${words}`], to: end }
      : { measures: ['up to [number] a month'] };
  if (group === 'asneeded' || /^where/.test(l)) return { measures: ['[in which cases]'], to: firstEnd };
  if (group === 'upkeep') {
    const isWatching = /(?:tracking|monitoring|reporting|reports?|updates?|analysis)$/i.test(
      text.slice(end, phraseEnd(text, end)),
    );
    if (/^occasional$/.test(l) || (/^ad/.test(l) && isWatching)) return { measures: ['[how often]'] };
    if (/^ (?:dai|week|month|quarter|year)ly (?!basis)/i.test(after)) return { measures: ['covering [which points]'] };
    if (/(?:going|hoc) basis$/.test(l)) return { measures: ['about [number] hours a week'] };
    if (/(?:basis|ly|from time to time|here and there)$/.test(l) && !/basis/.test(after.slice(0, 7)))
      return { measures: ['every [day, week or month]'], to: /ly$/.test(l) ? verbEnd(text, end) : end };
    return isWatching || /^(?:regular|periodic)$/.test(l)
      ? { measures: ['every [day, week or month]', 'about [number] hours a week'] }
      : { measures: ['about [number] hours a week', 'every [day, week or month]'] };
  }
  if (/^(?:possibly|potentially|maybe|perhaps|or maybe|if possible)$/.test(l)) {
    const price = 'as an option with its own price';
    if (isInBrackets(before)) return { replace: [`${words}, ${price}${/^\s*\p{L}/u.test(after) ? ',' : ''}`], to: end };
    const more = /^ (?:more|longer)\b/.exec(text.slice(firstEnd))?.[0];
    if (more) return { measures: [/long/.test(more) ? '[how long]' : '[how many]'], to: firstEnd + more.length };
    if (/ possible$/.test(l)) return { measures: [price], to: end };
    const to = isSaidOfIt(before) ? end : nounEnd(text, end);
    // "Potentially convert | into a shop"
    return { measures: ['depending on [what]'], to: /^ (?:that|in|into|to) /.test(text.slice(to)) ? end : to };
  }
  if (/^(?:not|n['’]t|do not|don['’]?t|unsure|unclear|no idea)/.test(l))
    return { measures: ['best guess: [your guess]'], to: end + (OF_WHAT.exec(after)?.[0].length ?? 0) };
  if (/^sometimes|from time/.test(l)) return { measures: ['[how often]'], to: end };
  if (/^as (?:fast|quick(?:ly)?) as/.test(l)) return { measures: ['within [how long]'], to: end };
  if (/detail$/.test(l))
    return { measures: ['covering [which points]'], to: end + (/^ as possible/.exec(after)?.[0].length ?? 0) };
  if (/provided later$/.test(l)) return { measures: ['[when]'], to: end };
  if (/^as .* as (?:possible|you can)$/.test(l))
    return { measures: [`at least [how ${/many|much/.exec(l)?.[0] ?? 'far'}]`], to: end };
  if (/var(?:y|ies)$/.test(l)) return { measures: ['between [least] and [most]'], to: end };
  if (
    /^(?:(?:i am )?flexible|open to .*(?:suggestion|idea|proposal|input|recommendation|feedback)s?$|we (?:may|might)|could also|can be discussed|.*be (?:determined|defined|discussed|confirmed|decided|specified|agreed))/.test(
      l,
    )
  )
    return {
      measures: ['so far: [what you have in mind]'],
      // "Can be discussed on a call"
      to: end + (/^ (?:and|on|over|via|in|at|with)\b[^.,;:()[\]]{0,30}(?=[.,;:]|$)/.exec(after)?.[0].length ?? 0),
      ...(/^ and\b/.test(text.slice(firstEnd, end)) && { at: firstEnd }),
    };
  const isMany = isPlural(words) || isPlural(text.slice(end, phraseEnd(text, end)));
  if (isMany || /\b(?:needs|requirements|preferences)$/.test(l)) return { measures: ['[which ones]'] };
  return {
    measures: [/^(?:open|or so|something)/.test(l) || isSaidOfIt(before) ? '[what exactly]' : '[which exactly]'],
  };
}
