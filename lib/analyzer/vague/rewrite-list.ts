import { phraseEnd } from './noun-phrase';
import { isPlural, type Slot, type VagueWords } from './slot';

const REST = '[the rest of the list]';

/** A list that goes on is finished by the client; "and other tools" says which. */
export function listSlot({ words, text, end, before, after }: VagueWords): Slot {
  const dot = /\.$/.test(words) && (/^\s*$/.test(after) || /^\s+\p{Lu}/u.test(after)) ? '.' : '';
  // After a question or a sentence of its own there is no list to go on.
  if (/(?:^|[.:;!?])\s*$/.test(before) && !/\bother\b|limited\b/i.test(words)) return { replace: [], to: end };
  if (/^(?:etc|ect)/i.test(words))
    return { replace: [`${/\b(?:and|or)[\s,]*$/i.test(before) ? '' : 'and '}${REST}${dot}`], to: end };
  if (/limited\b/i.test(words)) {
    if (!/^inc/i.test(words) && !/\binclud\w+[\s,]*$/i.test(before)) return { replace: [], to: end };
    const to = end + (/^ to\b/.exec(after)?.[0].length ?? 0);
    return {
      replace: [
        `${/^inc/i.test(words) ? 'namely ' : ''}${REST}${/^\s*[:.]/.test(text.slice(to)) ? ' and these' : ' and'}`,
      ],
      to,
    };
  }
  if (/\bother\b/i.test(words)) {
    const phrase = text.slice(end, phraseEnd(text, end));
    return { measures: [isPlural(phrase || words) || /others$/i.test(words) ? '[which ones]' : '[which exactly]'] };
  }
  if (/may include/i.test(words)) return { replace: [words.replace(/may include/i, 'include')], to: end };
  if (/^or something/i.test(words)) return { measures: ['[what else would do]'] };
  return { replace: [`and ${REST}`], to: end };
}
