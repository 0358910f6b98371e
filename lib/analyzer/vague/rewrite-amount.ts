import { groupOf } from './group-of';
import { phraseEnd } from './noun-phrase';
import { isLook, isPlural, type Slot, type VagueWords } from './slot';

const LIKE = 'like [an example you like]';
const ADVANCED = /^ (?:advanced|sophisticated|complex)\b/i;
const OF_OURS = /\bof (?:the|our|my|these|those|them)$/i;
const ALWAYS_MANY =
  /^(?:several|various|multiple|numerous|many|a few|few|a couple of|a handful of|handful of|(?:a )?numbers? of)$/;

// What comes in amounts, not in numbers.
const MASS =
  /(?:help|work|time|experience|advice|data|information|content|support|text|money|research|background|feedback|guidance|analytics|traffic|assistance|knowledge|flexib\w+|training|[a-z]{3}ing)$/i;

const MASS_ING =
  /(?:marketing|training|testing|traffic|energy|money|content|text|time|copy|security|flexibility|material|music)$/i;
// Of these a client can say which, not how much.
const WHICH = /(?:data|information|content|feedback|reporting|background|research|material|text|analytics|details?)$/i;

/** An amount becomes a number where a plural follows; else what is missing stands behind the noun. */
export function amountSlot({ first, text, end, firstEnd, triggers, before }: VagueWords): Slot {
  const l = triggers[0]!;
  const to = phraseEnd(text, end);
  const noun = text.slice(firstEnd, to);
  const which = isPlural(noun.replace(/ (?:as|possibly|potentially) .*/, '')) ? '[which ones]' : '[which exactly]';
  if (/^(?:something|anything|stuff|things like|everything)/.test(l))
    return { measures: [l.startsWith('every') ? '[the full list]' : '[what exactly]'] };
  if (/^a (?:bit|little)/.test(l)) return { measures: [/creativ|style|flair/i.test(noun) ? LIKE : '[how much]'] };
  if (/ (?:kind|sort|type)s? of$/.test(l)) return { measures: [which] };
  // Any will do, or the answer is to what it is specific.
  if (l === 'any' && !isPlural(noun)) return { measures: ['preferably [which one]'] };
  if (l === 'specific' && noun === '') return { measures: ['to [which one]'] };
  if (/^(?:kind|sort|type)s? of\b/.test(noun.trim())) return { measures: ['[which exactly]'] };
  if (l === 'more' && ADVANCED.test(noun)) return { measures: ['with [which features]'] };
  // "More appealing" is a quality, "more pages" an amount.
  if (
    /^more$/.test(l) &&
    /^ [\p{L}-]+(?:ing|al|ive|ful|able|ible|ic|ous|ant|ent|y|ed)(?: and [\p{L}-]+)?$/u.test(noun) &&
    !MASS_ING.test(noun)
  )
    return { measures: [groupOf(noun.trim()) === 'style' ? LIKE : 'measured by [a figure or a test]'] };
  if (/^(?:more|fewer)$/.test(l)) return { measures: [isPlural(noun) ? '[how many]' : '[how much]'] };
  if (
    /^(?:some|few|several|most|majority)|few$|handful|couple|^(?:various|multiple|numerous|many|lots|plenty)|(?:variety|range|number|numbers|bunch|lot|set|series|host|array|mix|amounts?|volumes?) of$/.test(
      l,
    )
  ) {
    const of = OF_OURS.exec(first)?.[0];
    if (of) return { replace: [`${isPlural(noun) ? '[number]' : '[which parts]'} ${of}`] };
    // "A couple of the pages"
    if (/ of$/.test(l) && /^ (?:the|our|my|these|those|them|your)\b/i.test(text.slice(firstEnd)))
      return { replace: ['[number] of'] };
    if (noun.trim() === '') return { measures: ['[how many]'], to: end };
    const isMany = isPlural(noun) || (ALWAYS_MANY.test(l) && !/(?:data|content|information)$/i.test(noun));
    if ((/number/.test(l) && /\bonly $/i.test(before)) || (!isMany && triggers.includes('other')))
      return { measures: [which] };
    if (!isMany && triggers.some((each) => /^(?:basic|simple)$/.test(each)))
      return { measures: ['[what it includes]'] };
    if (!isMany && (!MASS.test(noun) || (WHICH.test(noun) && !/(?:amount|number|lot|volume)/.test(l))))
      return { measures: [which] };
    if (!isMany || /\b(?:an?|one|every|each) $/i.test(before)) return { measures: ['[how much]'] };
    return { replace: ['[number]'] };
  }
  if (groupOf(l) === 'size') {
    if (/^minimal/.test(l))
      return {
        measures: [isLook(noun) ? LIKE : `at most [how ${isPlural(noun) ? 'many' : 'much'}]`],
      };
    if (/short|quick/.test(l)) return { measures: ['[how long]'] };
    if (/large|small|bulk|medium|vast/.test(l)) return { measures: ['[what size]'] };
    return { measures: [isPlural(noun) ? '[what they include]' : '[what it includes]'] };
  }
  return { measures: [which] };
}
