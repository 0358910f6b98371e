import type { Span } from '../text/span';
import { inCaseOf } from './phrases';
import type { VagueKind } from './words/vague-words';

/** Vague words to be put in other words: the kinds are those of `triggers`, in order. */
export interface VagueWords extends Span {
  readonly kind: VagueKind;
  readonly triggers: readonly string[];
  readonly kinds: readonly VagueKind[];
  readonly firstEnd: number;
}

interface Place {
  /** The words replaced by the first trigger. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** What stands in place of a trigger; `takes` more units of what follows may be used up. */
interface Slot {
  readonly text: string;
  readonly takes?: number;
}

const REST = '[the rest of the list]';
// A word right after an adverb that is no preposition or conjunction is the verb it belongs to.
const VERB_AFTER =
  /^ (?!(?:and|or|but|with|in|on|to|for|from|by|at|as|of|when|while|so|if|because|into|across|enough|via|between|i|e|g|the|a|an|this|that|these|those|my|our|your|their|his|its|it|them|you|us|me)\b)(\p{L}+)/u;
const isBe = (before: string): boolean =>
  /\b(?:is|are|be|being|was|it['’]s|feels?|looks?) (?:very |quite |so |also )?$/i.test(before);

function listSlot({ words, before, after }: Place): Slot {
  const dot = /\.$/.test(words) && (/^\s*$/.test(after) || /^\s+\p{Lu}/u.test(after)) ? '.' : '';
  if (/^(?:etc|ect)/i.test(words)) return { text: `${/\b(?:and|or)[\s,]*$/i.test(before) ? '' : 'and '}${REST}${dot}` };
  if (/\bother\b/i.test(words)) return { text: words.replace(/\b(?:(?:any|all) )?other\b/i, '[which other]') };
  if (/limited to/i.test(words)) return { text: `${/^inc/i.test(words) ? 'namely' : 'and'} ${REST},` };
  if (/may include/i.test(words)) return { text: words.replace(/may include/i, 'include') };
  return { text: `and ${REST}` };
}

function amountSlot({ words, before, after }: Place): Slot {
  const l = words.toLowerCase();
  if (/^something ./.test(l)) return { text: 'something like [an example you like]' };
  if (/^(?:something|anything else|anything|stuff)/.test(l)) return { text: '[what exactly]' };
  if (/^things like/.test(l)) return { text: '[the full list], such as' };
  if (
    /^(?:some|a (?:few|bit|little|lot)|few|several|various|multiple|numerous|many|lots|plenty|(?:a )?(?:\w+ )?(?:variety|range|number|bunch|lot|set|series|handful|host|array|couple|mix|amounts?|volumes?|numbers?) of|diverse|different|majority|most)/.test(
      l,
    )
  ) {
    const of = /\bof (?:the|our|my|these|those|them)$/.exec(l)?.[0];
    if (of) return { text: `[number] ${of}` };
    const noun = /^ (?:[\p{L}-]+ )?([\p{L}-]+)/u.exec(after)?.[1] ?? '';
    const isMany =
      /^(?:several|various|multiple|numerous|many|a few|few)/.test(l) ||
      /^ (?:[\p{L}-]+ ){0,2}[\p{L}-]+s\b/u.test(after) ||
      /s$/.test(noun);
    return { text: isMany ? '[number]' : '[how much]' };
  }
  if (isBe(before)) return { text: `${words} ([how exactly])` };
  if (/^a (?:small|simple|short|quick|basic)$/.test(l)) return { text: 'a [size]' };
  if (/^(?:small|large|minor|simple|basic|minimal|bulk)$/.test(l)) return { text: '[size]' };
  if (/^(?:other|additional)$/.test(l)) return { text: `[which ${l}]` };
  return { text: /certain|specific|particular|relevant|necessary|needed|required|key/.test(l) ? '[named]' : '[which]' };
}

function qualitySlot({ words, before, after }: Place): Slot {
  const l = words.toLowerCase();
  const verb = /(?:[^l]ly|ally)$/.test(l) ? VERB_AFTER.exec(after) : null;
  if (/ly$/.test(l) && !/friendly$/.test(l))
    return verb ? { text: `${verb[1]} (to [this standard])`, takes: verb[0].length } : { text: 'to [this standard]' };
  if (/^quality$/.test(l) && isBe(after.slice(0, 4))) return { text: 'quality ([how you measure it])' };
  if (/^looks? |^looking |^look and feel|^stands? out|^bells|^best (?:practices|way|results)|professionalism/.test(l))
    return { text: `${words} (like [an example])` };
  if (/latency$|accuracy$/.test(l)) return { text: `${/latency|accuracy/.exec(l)![0]} of [figure]` };
  if (/friendly|intuitive|easy|centric/.test(l)) return { text: '[easy for whom]' };
  if (/comprehensive|thorough|detailed|depth|insightful|meaningful|valuable/.test(l))
    return { text: '[length and contents]' };
  if (
    /seamless|smooth|scalable|robust|reliable|efficient|secure|stable|performance|responsive|effective|accura/.test(l)
  )
    return { text: '[measured by what]' };
  if (/quality|professional|premium|notch|class|standard|excellent|polished/.test(l))
    return { text: '[to what standard]' };
  return {
    text:
      isBe(before) && /^\s*(?:[.,;]|$)/.test(after)
        ? 'like [an example you like]'
        : /modern|contemporary|clean|sleek|nice|beautiful|attractive|elegant|stylish|stunning|eye|visual|aesthetic|minimal|luxur|fresh|appealing/.test(
              l,
            )
          ? '[style]'
          : '[what kind of]',
  };
}

function urgencySlot({ words, before, after }: Place): Slot {
  const l = words.toLowerCase();
  const start = /^(start(?:ing)?|begin(?:ning)?)\b/i.exec(words)?.[1];
  if (start) return { text: `${start} on [date]` };
  if (/^available/.test(l)) return { text: 'available from [date]' };
  const noun = /^(?:immediate|immidiate|quick|fast|tight) (.+)$/.exec(l)?.[1];
  if (noun)
    return {
      text: `${noun} ${/deadline|timeline|schedule/.test(noun) ? 'of [date]' : /turn/.test(noun) ? 'within [days]' : /availab/.test(noun) ? 'from [date]' : 'by [date]'}`,
    };
  if (/turn/.test(l)) return { text: 'turnaround within [days]' };
  if (/^time is/.test(l)) return { text: 'the work is due by [date]' };
  const isAdjective = /(?:urgent|immediate|immidiate|quick|fast|rapid|swift|speedy|timely|sensitive|instant)$/.test(l);
  if (isAdjective) {
    if (isBe(before)) return { text: 'due by [date]' };
    if (/^ \p{L}/u.test(after) && !/^ (?:and|or|to|for|as|in|with|at)\b/.test(after)) return { text: '[how fast]' };
    return { text: 'by [date]' };
  }
  const verb = /ly$/.test(l) ? VERB_AFTER.exec(after) : null;
  return verb ? { text: `${verb[1]}, within [time],`, takes: verb[0].length } : { text: 'by [date]' };
}

function openSlot({ words, before, after }: Place): Slot {
  const l = words.toLowerCase();
  if (/(?:needed|required|necessary|appropriate|applicable|see fit|recommend|arise|come up|pop up|assigned)$/.test(l))
    return { text: 'for up to [hours] a week' };
  if (/^on[- ]?going$/.test(l)) return { text: isBe(before) ? 'for [hours] a week' : '[hours a week]' };
  if (/basis$|^regularly|^periodically|^occasionally|^from time|^here and/.test(l))
    return { text: 'every [day, week or month]' };
  if (/^(?:regular|periodic|occasional)$/.test(l)) return { text: '[how often]' };
  if (/^ad/.test(l) || /^day/.test(l)) return { text: /^ \p{L}/u.test(after) ? '[which]' : 'for [hours] a week' };
  if (/^tb/.test(l)) return { text: '[what it will be]' };
  if (/^(?:possibly|potentially|maybe|perhaps|or maybe|if possible|where possible|where ?ever possible)$/.test(l))
    return { text: 'as an option priced separately,' };
  if (/^as .* as (?:possible|you can)$/.test(l)) return { text: 'to [what level]' };
  return { text: `${words} (${/^on[- ]?going/.test(l) ? '[hours a week]' : '[what exactly]'})` };
}

function outcomeSlot({ words }: Place): Slot {
  const l = words.toLowerCase();
  if (/^(?:actionable |valuable |key )?insights$/.test(l)) return { text: 'answers to [your questions]' };
  if (/^(?:industry )?(?:best practices|standards|industry standards)$/.test(l))
    return { text: '[the standard by name]' };
  const verb =
    /^(?:enhanc|improv|optimi[sz]|streamlin|elevat|boost|maximi[sz]|strengthen|increas|transform|grow|supercharg)(?:e|es|ing|ed)?(?= \p{L})/iu.exec(
      words,
    )?.[0];
  if (verb && !/^ (?:and|or)\b/.test(words.slice(verb.length)))
    return { text: `${verb} [which part of]${words.slice(verb.length)}` };
  return { text: `${words} (${/decisions?$/.test(l) ? '[which ones]' : '[measured how]'})` };
}

const SLOTS: Readonly<Record<VagueKind, (place: Place) => Slot>> = {
  list: listSlot,
  amount: amountSlot,
  quality: qualitySlot,
  urgency: urgencySlot,
  open: openSlot,
  outcome: outcomeSlot,
  object: ({ words }) => ({ text: `${words} ([which exactly])` }),
};

/** What to write in place of vague words, and for which words: an article that no longer fits is taken along. */
export function rewriteVague(
  text: string,
  { start, end, kind, triggers, kinds, firstEnd }: VagueWords,
): { span: Span; rewrites: [string, ...string[]] } {
  // Words of one kind that stand together make one point; of several kinds the first is measured and the others kept.
  const first = (/^some(?:thing|body)/.test(triggers[0]!) && kinds.includes('quality') ? end : firstEnd) - start;
  const words = text.slice(start, start + first);
  const slot = SLOTS[kind]({ words, before: text.slice(0, start), after: text.slice(start + first) });
  const stop = Math.max(end, start + first + (slot.takes ?? 0));
  let rewrite = slot.text + text.slice(start + first + (slot.takes ?? 0), stop);
  let from = start;
  const article = /\b(an?) $/i.exec(text.slice(0, start));
  if (article) {
    if (
      /^(?:by|to|for|like|every|turnaround|start|availability|deadline)\b/.test(rewrite) &&
      kind !== 'quality' &&
      !/^(?:start|turn|deadline|availab)/.test(rewrite)
    ) {
      from -= article[0].length;
    } else if (article[1]!.toLowerCase() !== (/^[aeiou]/i.test(rewrite.replace(/^\[/, '')) ? 'an' : 'a')) {
      from -= article[0].length;
      rewrite = `${/^[aeiou]/i.test(rewrite.replace(/^\[/, '')) ? 'an' : 'a'} ${rewrite}`;
    }
  }
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, from));
  const flagged = text.slice(from, stop);
  return { span: { start: from, end: stop }, rewrites: [opens ? inCaseOf(flagged, rewrite) : rewrite] };
}
