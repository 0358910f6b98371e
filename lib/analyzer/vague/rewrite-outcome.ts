import { phraseEnd } from './noun-phrase';
import { isPlural, type Slot, type VagueWords } from './slot';

/** An outcome keeps its words, and what would show it stands behind. */
export function outcomeSlot({ words, text, end, before }: VagueWords): Slot {
  const phrase = words + text.slice(end, phraseEnd(text, end, true));
  // Into what it is transformed is the point.
  if (/^transform/i.test(words) && /^ into\b/.test(text.slice(end))) return { measures: [] };
  if (/to life$/i.test(words)) return { measures: ['[which ones]'] };
  if (/^(?:improvement|enhancement)s?\b/i.test(words))
    return { measures: [/\bareas? (?:of|for) $/i.test(before) ? 'at least [number]' : '[which ones]'] };
  if (/insights$/i.test(phrase)) return { measures: ['on [which questions]'] };
  if (/decisions?$|decision[- ]making$/i.test(phrase)) return { measures: ['[which ones]'] };
  if (/(?:practices|standards)$/i.test(phrase) && !/^(?:improv|enhanc)/i.test(words))
    return { measures: ['[which ones]'] };
  if (/(?:needs|requirements|goals|objectives|expectations|preferences)$/i.test(phrase))
    return { measures: ['[which ones]'] };
  if (/^(?:increas|boost|grow|maximi|strengthen|improv|reduc|accelerat|scal)/i.test(words))
    return { measures: ['by [how much]', '[measured how]'] };
  // "Better our ovens | and build others that save bread"
  const and = /^ (?:that|which) /.test(text.slice(end)) ? words.search(/ and /) : -1;
  return { measures: ['[measured how]'], ...(and > 0 && { at: end - words.length + and }) };
}

/** A thing that nobody can find is named by the client. */
export function objectSlot({ words, text, end, before }: VagueWords): Slot {
  const phrase = words + text.slice(end, phraseEnd(text, end));
  if (/^ensur/i.test(words)) return { measures: ['[tested how]'] };
  const that = words.search(/ (?:that|which) .*(?:arise|come up|pop up)$/i);
  if (that > 0) return { measures: ['at most [number]'], at: end - words.length + that };
  // What is yet to be made has features; what exists has a name.
  if (
    /(?:system|solution|app|application|platform)$/i.test(phrase) &&
    /\b(?:creat|build|develop|design)\w* $/i.test(before)
  )
    return { measures: ['with [which features]'] };
  if (/\b(?:immediate|urgent)\b/i.test(words)) return { measures: ['by [date]'] };
  return { measures: [isPlural(phrase) ? '[which ones]' : '[which exactly]'] };
}
