import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const DONT = "(?:do not|don['’]?t|dont|please do not|please don['’]?t|pls don['’]?t|never|no need to)";
const BID = '(?:bid|apply|quote|contact|message|reply|respond|send|ask|bother|offer|write|propose|submit|waste)';
const PRICE = '(?:bud?get|price|rate|pay|payment|amount|cost|fee|figure)';

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:(?:please )?(?:only )?${BID} (?:only )?if you(?:['’]re| are)?(?: can| agree| happy| ok| okay| comfortable| fine| able)*(?: to)? (?:meet|with|accept|work(?:ing)? (?:with|within|for)|within) (?:the|this|our|my|that) (?:\\w+ )?${PRICE}|(?:can ?not|can['’]?t|unable to) (?:offer|pay|go) (?:a |any )?(?:higher|more)(?: (?:rate|price|budget|pay|amount))?)\\b`,
    ),
    rewrites: ({ 0: words }) => [
      /^(?:can|unable)/i.test(words) ? 'can pay [amount]' : 'please quote within [your budget]',
    ],
  },
  {
    words: i(
      `\\b(?:(?:high|higher|expensive|over[- ]?priced|inflated) (?:bids?|quotes?|offers?|proposals?|rates?|bidders?) (?:will|are|shall)(?: be)?(?: not be)? (?:ignored|rejected|declined|deleted|considered|skipped)|(?:budget|price|rate|pay) is (?:fixed|final|firm),? (?:and |so |with )?(?:there is |please )?no negotiations?(?: please)?|(?:rates?|price|bids?|quotes?) (?:should|must|needs to|has to|have to) be (?:below|under|less than|lower than|no more than) (?=[$€£\\d]))`,
    ),
    unlessAnywhere: /\b(?:product|item|stock|crypto|coin|listing|interest|mortgage|users?)\b/i,
    rewrites: ({ 0: words }) => [
      /(?:below|under|than)\s*$/i.test(words) ? 'the budget is ' : 'please quote within [your budget]',
    ],
  },
  {
    words: i(
      `\\b${DONT} (?:quote|charge|ask(?: for)?|bid|send)(?: (?:me|us))? (?:western|us|usa|uk|european|american|agency|crazy|silly|high|inflated) (?:rates?|prices?|fees?|quotes?)\\b`,
    ),
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\b(?:${DONT} waste (?:my|our|your|anyone['’]s) time(?: \\w+){0,3} (?:with|by) (?:\\w+ )?(?:expensive|high|over[- ]?priced|crazy)[^.!?\\n]{0,15}|${DONT} try to (?:overcharge|rip|cheat)[^.!?\\n]{0,15})`,
    ),
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\b(?:(?:please )?(?:keep (?:your |the )?(?:bids?|quotes?|prices?|rates?|offers?) (?:low|down|reasonable|small)|bid low|quote low)|(?:only )?(?:low|cheap|competitive|reasonable|fair) (?:bids?|quotes?|offers?|rates?|prices?)(?: only| please|,? please| (?:will|are)(?: be)? (?:considered|accepted|preferred)))\\b`,
    ),
    unlessBefore: /\b(?:at|with|for|offer|pay) (?:\w+ )?$/i,
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\bif (?:your|the) (?:rates?|prices?|quotes?|bids?|fees?) (?:is|are) (?:too |very )?(?:high|expensive|much|above[^.,!?\\n]{1,20})(?:,? (?:please )?(?:do not|don['’]?t) ${BID})?\\b`,
    ),
    rewrites: ['if your rate does not fit [your budget], say what would'],
  },
  {
    words: i(
      `\\b(?:anything|everything|any (?:bid|quote|offer|proposal)) (?:above|over|higher(?: than)?|more(?: than)?)(?: (?:that|this|it|[$€£]?\\d[\\d.,]*))? (?:will|is|are) (?:be )?(?:ignored|rejected|declined|deleted|not considered)\\b|\\b(?:i|we) (?:will not|won['’]?t|can ?not|can['’]?t|am not going to) pay (?:any ?more|more|a cent more) than (?=[$€£\\d])`,
    ),
    rewrites: ({ 0: words }) => [/pay/i.test(words) ? 'our budget is ' : 'the budget holds for [the work]'],
  },
  {
    words: i(
      `\\b(?:strictly )?no (?:haggling|bargaining|price negotiations?|negotiations? on (?:price|rate|budget)|high (?:bids?|bidders?|rates?|prices?|quotes?)|expensive (?:bids?|quotes?|freelancers?)|over[- ]?priced (?:bids?|quotes?)|(?:western|us|usa|uk|european|american) (?:rates|prices)|agency prices|crazy (?:bids?|prices|rates))\\b`,
    ),
    rewrites: ['quotes within [your budget]'],
  },
  {
    words: i(
      `\\b(?:${DONT} (?:over ?bid|over ?quote|over ?charge|bid (?:too )?(?:high|over|above)|quote (?:too )?(?:high|over|above)|ask (?:for )?(?:too much|high|more(?: money| than (?:this|that|the budget))?)|haggle|bargain)[^.!?\\n]{0,20})`,
    ),
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\b${DONT} ${BID}[^.!?;\\n]{0,50}?\\b(?:above|over|higher than|more than|outside(?: of)?|beyond|exceeds?|exceeding|(?:not|un)(?:['’]?t)? (?:happy|ok|okay|comfortable|fine) with|(?:can['’]?t|cannot) (?:accept|work (?:with|within)|meet)|(?:do not|don['’]?t) (?:agree (?:with|to)|meet|accept|like)) (?:(?:the|this|my|our|that) )?(?:\\w+ )?(?:${PRICE}|[$€£]\\s?\\d[\\d,.]*(?:/\\w+)?|this)(?: requirements?)?`,
    ),
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\b(?:if (?:you|your)[^.!?;\\n]{0,40}\\b(?:above|over|higher than|more than|outside(?: of)?|exceeds?|(?:not|n['’]t) (?:happy|ok|okay|comfortable|fine|agree) with) (?:(?:the|this|my|our) )?(?:\\w+ )?(?:${PRICE}|[$€£]\\s?\\d[\\d,.]*)[^.!?;\\n]{0,20},? (?:please )?(?:do not|don['’]?t) ${BID})\\b`,
    ),
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\b(?:(?:any|all) )?(?:offers?|bids?|quotes?|proposals?|applications?|rates?|prices?|applicants?)(?: that (?:are|is))? (?<limit>above|over|higher than|more than|outside(?: of)?|beyond|exceeding) (?<amount>[^.!?;\\n]{0,20}?(?:${PRICE}|\\d)[^.!?;\\n]{0,20}?) (?:will|are|is|would|shall)(?: be)?(?: automatically| simply| just)?(?: be)? (?:not (?:be )?considered|ignored|rejected|declined|deleted|refused|archived|disregarded|skipped|not be \\w+)\\b`,
    ),
    rewrites: (hit) => [
      `offers should stay within ${/\d/.test(hit.groups!.amount!) ? hit.groups!.amount! : '[your budget]'}`,
    ],
  },
  {
    words: i(
      `\\b(?:people|freelancers?|those|anyone|developers?|designers?|agencies) (?:who|that|with) (?:ask|asks|charge|charges|want|wants|quote|bid|have|demand)?(?: for)? ?(?:very |too )?(?:high|expensive|crazy|silly) (?:prices?|rates?|bids?|quotes?|fees?)[^.!?\\n]{0,30}`,
    ),
    rewrites: ['please quote within [your budget]'],
  },
  {
    words: i(
      `\\byou (?:want|expect|ask(?: for)?|charge|need|require) (?:more than [$€£]?\\s?\\d[\\d.,]*(?:\\s?/\\s?\\w+)?|(?:a |any )?(?:rate|pay|price) (?:increase|rise|raise)s?(?: after \\w+)?)|\\basking for more (?:after|once|when|later|than)[^.!?\\n]{0,20}`,
    ),
    rewrites: ['you cannot work within [your budget]'],
  },
  {
    words: i(
      `\\b(?:do|does|can|could|must|will) ?(?:not|n['’]t) (?:meet|fit|match|accept) (?:the|our|my|this) (?:bud?get|price|rate)(?: requirements?)?\\b`,
    ),
    rewrites: ['have questions on [your budget]'],
  },
  {
    words: i(`\\b(?:(?:rate|price|budget)[^.\\n]{0,25}else ["“']?(?:ignored|rejected)["”']?|take it or leave it)`),
    rewrites: ['the budget is [amount] for [the work]'],
  },
  {
    words: i(
      `\\b(?:lower|less|reduced|smaller) (?:rate|pay|price|fee)s? for (?:people|freelancers?|those|anyone|applicants?|beginners|newcomers)[^.!?\\n]{0,40}`,
    ),
    rewrites: ['the rate is [amount] for everyone'],
  },
];

export default defineRule({
  id: 'haggling',
  scope: 'sentence',
  mistake: 'cost',
  title: 'Warnings about price',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'A warning about price reads as a fight before it starts',
    why: 'Good freelancers leave a post that argues about money, and nobody can tell what would fit.',
    instead: 'Give your budget, and ask what can be done within it.',
    source:
      'Rezzable, “4 Mistakes People Make When Hiring Freelancers”: http://rezzable.com/4-mistakes-people-make-hiring-freelancers/',
  },
  examples: {
    invalid: [
      {
        post: 'High bids will be ignored.',
        flags: ['High bids will be ignored'],
        after: 'Please quote within [your budget].',
      },
      {
        post: 'Please draw our floor plan. No haggling.',
        flags: ['No haggling'],
        after: 'Please draw our floor plan. Quotes within [your budget].',
      },
      {
        post: 'Bids over $90 will be ignored.',
        flags: ['Bids over $90 will be ignored'],
        after: 'Offers should stay within $90.',
      },
    ],
    valid: [
      { post: 'The price is negotiable.', because: 'openness to talk about price is not a warning' },
      { post: 'Do not apply if you cannot join a call on Mondays.', because: 'the limit is not the price' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
