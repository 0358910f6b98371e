import { articleFor, findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';
import { HIRE } from '../words/hires';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const CHEAP =
  '(?:cheap|cheaper|cheapest|inexpensive|low[- ]cost|lowest[- ]cost|low[- ]priced|affordable|cost[- ]effective|cost[- ]efficient|budget[- ]friendly|reasonably[- ]priced|economical)';
const ASKED = 'price|quote|rate|offer|bid|quotation|proposal|cost|deal|estimate|fee';
const BEST =
  '(?:(?:very |absolute |possible )*(?:best|lowest|cheapest|rock[- ]bottom|keenest|most competitive|most affordable)(?: possible)?)';

// Cheapness that belongs to the product or to somebody else's prices.
const PRODUCT =
  /\b(?:flights?|hotels?|products?|retailers?|suppliers?|stores?|shops?|stock|crypto|coins?|tickets?|insurance|shipping|vendors?|competitors?|our (?:customers?|clients?|users|prices)|compar\w+|listings?|scrap\w+|amazon|market price|house prices|nfts?|homes?|properties|cars?|for (?:customers|clients|users)|we (?:offer|provide|sell|supply|deliver))\b/i;
const NOT_OUR_PRICE =
  /\b(?:we|which|that|our company|platform|app)\s+(?:offers?|provides?|sells?|delivers?|gives?)\s+[^.]{0,30}$/i;

const NEGATED =
  /\b(?:not|isn['’]?t|aren['’]?t|never|rather than|instead of)(?: (?:just|only|simply|necessarily))?(?: (?:looking for|after|about|interested in|seeking|choose|choosing|hire|hiring|want|going for|by|the))*(?: the)? $/i;

// "Your best price for 500 words" says for what.
const yourPrice = ({ input, index, 0: words }: RegExpExecArray): [string, ...string[]] =>
  /^ (?:for|per) /i.test(input.slice(index + words.length))
    ? ['your price']
    : ['your price for [the work]', 'your price'];

const PHRASES: readonly Phrase[] = [
  {
    words: i(`\\((?<flag>(?:very )?(?:low|cheap|lowest)[- ](?:cost|price|budget))\\)`),
    rewrites: ['budget: [amount]'],
  },
  {
    words: i(
      `\\b(?:whoever|the one who|who) (?:is|offers|bids|quotes|asks) (?:the )?(?:cheapest|lowest|least) (?:gets|wins|takes|will get|will win)(?: (?:it|the job|the project|hired))?\\b`,
    ),
    rewrites: ['the best fit within [your budget] gets the job'],
  },
  {
    words: i(
      `\\b(?:price|cost|budget) (?:matters|counts|comes|decides)(?: (?:the )?(?:most|first|everything))?\\b(?! more than)`,
    ),
    unlessAnywhere: PRODUCT,
    unlessBefore: /\b(?:than|not|quality and|both) (?:the )?$/i,
    rewrites: ['the budget is [amount]'],
  },
  {
    words: i(
      `\\b(?:send|quote|give|offer|bid)(?: (?:me|us))? (?<flag>your (?:very )?(?:lowest|cheapest|best))(?=\\W*$|[.,;!])`,
    ),
    rewrites: ['your price for [the work]'],
  },
  {
    words: i(`\\b(?:looking for|want|need|after) (?<flag>an? (?:real |good |great )?(?:bargain|cheap deal|steal))\\b`),
    unlessAnywhere: PRODUCT,
    rewrites: ['work within [your budget]'],
  },
  {
    words: i(
      `\\b(?:give|offer|do)(?: (?:me|us))? (?<flag>(?:an? )?(?:special |nice |good |big |small )?(?:discount|special price|special rate|discounted rate|mates['’]? rates?))\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['a price within [your budget]'],
  },
  { words: i(`(?:^|[.,;!] )(?<flag>cheap),? please\\b`), rewrites: ['within [your budget]'] },
  {
    words: i(
      `\\b(?:must|should|needs? to|has to|have to) (?<flag>be (?:very )?(?:cheap|inexpensive|low[- ]cost|affordable)(?: (?:and|but) \\w+)?)\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['fit [your budget]'],
  },
  {
    words: i(
      `\\b(?:(?:looking for|want|need|get|seeking|give us|give me|offer(?:ing)?)(?: the)? (?<flag>(?:best|good|great|most) value(?: for (?:the |my |our )?money)?|value for money))\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['work that fits [your budget]'],
  },
  {
    words: i(
      `\\b(?:the )?(?:lowest|cheapest|least expensive)(?: and (?:fastest|quickest|best))? (?:bid|price|quote|offer|bidder|rate|proposal|freelancer|applicant)s? (?:always )?(?<verb>wins?|will win|gets? (?:the job|it|hired)|takes? it|will get (?:the job|it|hired)|(?:will|shall|is to|to) be (?:chosen|selected|awarded|hired|accepted|preferred|picked)|is preferred|preferred)`,
    ),
    rewrites: ({ groups }) => [
      `the best fit within [your budget] ${groups!.verb!.replace(/^win$/i, 'wins').replace(/^preferred$/i, 'is preferred')}`,
    ],
  },
  {
    words: i(
      `\\b(?:send|give|submit|quote|provide|share|offer|state|advise|include|respond with|reply with|tell|know|need|want|get|bid|mention|advise on|reply with|along ?with|looking for|make)(?: (?:me|us|on|in))?\\s+(?<flag>(?:(?:your|the|me your|us your) )?${BEST} (?:${ASKED})s?)\\b(?! (?:for (?:our|the|your) (?:customers|clients|users|products?)|of the|comparison|guarantee|ever|action))`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: yourPrice,
  },
  {
    words: i(`\\b(?<flag>your ${BEST}(?: (?:and|&) (?:final|fastest))? (?:${ASKED})s?)\\b`),
    unlessAnywhere: PRODUCT,
    rewrites: yourPrice,
  },
  {
    words: i(
      `\\b(?:if (?:you|your|u)|who|that) (?:can )?(?:offer|have|has|give|gives|offers|quote|quotes|charge|do)(?: (?:me|us|it for))? (?<flag>(?:an? |the )?(?:good|affordable|low|nice|cheap|fair|decent|great|cheaper|lower|reasonable) (?:price|rate|quote|deal|offer)s?)\\b`,
    ),
    unlessAnywhere: PRODUCT,
    unlessAfter: /^ (?:for|to) (?:its|their|our|the) (?:\w+ )?(?:customers|clients|members|users)\b/i,
    rewrites: ['a price within [your budget]'],
  },
  {
    words: i(`\\b(?<what>best (?:price|rate)s?) wins\\b`),
    rewrites: ['the best fit within [your budget] wins'],
  },
  {
    words: i(
      `\\b(?:lowest|cheapest) (?<who>bidder|freelancer|developer|designer|writer|applicant|candidate|agency|seller)s?\\b`,
    ),
    rewrites: ['$<who> who fits best within [your budget]'],
  },
  {
    words: i(
      `\\b(?:(?:the|a|some) )?(?:lowest|cheapest|least expensive)(?: and (?:\\w+ )?\\w+)? (?:possible )?(?<what>bid|price|quote|offer|rate|cost|fee|way|solution|option|approach|method|route|tool|plan|version)s?(?: possible)?\\b`,
    ),
    unlessAnywhere: PRODUCT,
    unlessBefore:
      /\b(?:find|finds|search|display|show|compare|track|fetch|has|have|at|solution in|works? in) (?:for )?(?:the )?$/i,
    rewrites: ['the $<what> that fits [your budget]'],
  },
  {
    words: i(
      `\\b(?:as (?:cheap|cheaply|inexpensive|low|affordable|cost[- ]effective) as (?:possible|you can(?: (?:do|make|get) it)?)|on the cheap|(?:at|for) (?:the )?(?:minimum|minimal|least|lowest) (?:possible )?(?:cost|price|budget))\\b`,
    ),
    unlessBefore: /\b(?:latency|risk|loads?|runs?|scale\w*|operat\w+)[^.]{0,30}$/i,
    rewrites: ['within [your budget]'],
  },
  {
    words: i(
      `\\b(?:at|for|in|on) (?:an? |the |very |really |most )*(?:cheap|cheaper|affordable|low|lower|cost[- ]effective|economical|competitive|discounted)(?: and \\w+)? (?:cost|price|rate|fee|pricing|budget)s?\\b`,
    ),
    unlessAnywhere: new RegExp(
      `${PRODUCT.source}|\\b(?:optimi[sz]\\w*|latency|server|cloud|inference|database|maintenance)\\b`,
      'i',
    ),
    unlessBefore:
      /\b(?:hotels?|products?|services?|solutions?|sells?|buy|buying|purchase|offering|quality \w+|courses?|rooms?|care|food|brand|clothes|furniture)(?: \w+)? $|(?:we|which|that) [^.]{0,40}$/i,
    rewrites: ['for [your budget]'],
  },
  {
    words: i(
      `\\b(?:(?<article>an?) )?(?:(?:very|really|more|most|quite) )?${CHEAP}(?:,? (?:and|but|yet) \\w+)? (?<who>(?:(?!(?:and|or|for|to|with|hosting|software|travel|product|food)\\b)[\\w-]+ ){0,2}?${HIRE})\\b(?! (?:services?|fees?|software|tools?|platform))`,
    ),
    unlessBefore: NOT_OUR_PRICE,
    rewrites: ({ groups }) => {
      const who = groups!.who!;
      return [`${groups!.article ? `${articleFor(who)} ` : ''}${who} within [your budget]`];
    },
  },
  {
    words: i(
      `\\b(?:developers?|designers?|freelancers?|writers?|someone|somebody|people|experts?|person|you|who)(?: (?:who|that))?(?: (?:is|are|can be|must be|should be))? (?<flag>(?:very |really )?(?:cheap|affordable|inexpensive|reasonably priced|not (?:too |very )?expensive|cheaper))\\b(?! (?:products?|solutions?|hosting|way))`,
    ),
    rewrites: ['within [your budget]'],
  },
  {
    words: i(
      `\\b(?:do|does|done|make|made|build|built|deliver|complete|create|get)(?: (?:it|this|that|the \\w+|my \\w+|everything))? (?:quickly and |fast and |good and |well and )?(?<flag>(?:faster[ /]*(?:(?:and|or)[ /]*)?)?(?:for )?(?:cheap(?:er|ly)?|less money))\\b(?! than)`,
    ),
    rewrites: ['within [your budget]'],
  },
  {
    words: i(`\\b(?:very|extremely|super|really) (?:affordable|cheap)\\b(?! (?:for|to) (?:our|the|customers|users))`),
    unlessAnywhere: PRODUCT,
    rewrites: ['within [your budget]'],
  },
  {
    words: i(
      `\\b(?:cost|price|pricing|budget|rate|low price|low cost|affordability|cost[- ]effectiveness|(?:your|the) (?:price|rate|quote|bid))s? (?:is|are|will be|being) (?:(?:a|the|our|my|also|very|one of the) ){0,3}(?:most important|main|key|major|deciding|decisive|big(?:gest)?|top|primary|first|number one|crucial|critical|paramount|everything|essential)(?: (?:factor|concern|criteri(?:on|a)|priority|consideration|point|thing|issue)s?)?`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['the budget is [amount]'],
  },
  {
    words: i(
      `\\b(?:keep(?:ing)?|want|need)(?: the| this| my| our)? (?:costs?|price|pricing|spend|expenses) (?:as )?(?:low|down|minimal|to (?:a|the) minimum)(?: as possible)?`,
    ),
    unlessAnywhere:
      /\b(?:hosting|api|cloud|aws|running|server|operating|inventory|token|infrastructure|our (?:clients|customers))\b/i,
    rewrites: ['keep to a budget of [amount]'],
  },
  {
    words: i(
      `\\b(?:looking for|want|need|expect(?:ing)?|prefer(?:red|ring)?|with|on) (?<flag>(?:an? )?(?:very )?(?:reasonable|low|lower|cheap|affordable|modest|good) (?:rates?|prices?|fees?|hourly rates?))(?=\\W*(?:$|[.,;!]|please|preferred|only|welcome|and (?:good|high|quality)))`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['rates within [your budget]'],
  },
  {
    words: i(
      `\\b(?:need|want|looking for|seeking|after) (?<flag>(?<article>an? )?(?:very |more )?(?:low[- ]cost|cheap|cheaper|inexpensive|cost[- ]effective|affordable|budget[- ]friendly) (?<what>(?:solution|option|alternative|service|help|work|website|logo|app|design|video|editing|job)s?))\\b(?! (?:hosting|provider|server|for (?:our|my) (?:customers|clients|users)))`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ({ groups }) => [
      `${groups!.article ? `${articleFor(groups!.what!)} ` : ''}${groups!.what!} within [your budget]`,
    ],
  },
  {
    words: i(`\\b(?:low[- ]cost|cheap|budget)(?= (?:version|mvp|prototype|job|build|fix|gig)\\b)`),
    rewrites: ['[amount]-budget'],
  },
  {
    words: i(
      `\\b(?:(?:do not|don['’]?t|not) (?:want|looking|able|willing|going)(?: to)? (?:spend|pay)(?:ing)? (?:too much|a lot|much|a fortune|a bomb)|can['’]?t (?:afford|spend|pay) (?:to (?:spend|pay) )?(?:too much|a lot|much|high (?:rates|prices|fees)))\\b`,
    ),
    rewrites: ['can pay [amount]'],
  },
];

export default defineRule({
  id: 'lowest-price',
  scope: 'sentence',
  mistake: 'cost',
  title: 'The lowest price wins',
  severity: 'high',
  weight: 10,
  docs: {
    what: 'This puts the lowest price before the work',
    why: 'Good freelancers skip posts that choose by price, and cheap work is often paid for twice.',
    instead: 'Say what you can pay and what the work must achieve.',
    source:
      'Rezzable, “4 Mistakes People Make When Hiring Freelancers”: http://rezzable.com/4-mistakes-people-make-hiring-freelancers/',
  },
  examples: {
    invalid: [
      {
        post: 'We want a low-cost solution.',
        flags: ['a low-cost solution'],
        after: 'We want a solution within [your budget].',
      },
      {
        post: 'Lowest bid wins.',
        flags: ['Lowest bid wins'],
        after: 'The best fit within [your budget] wins.',
      },
      {
        post: 'Please send your best price for editing 3 podcast episodes.',
        flags: ['your best price'],
        after: 'Please send your price for editing 3 podcast episodes.',
      },
      {
        post: 'Cheap please, we are a small business.',
        flags: ['Cheap'],
        after: 'Within [your budget] please, we are a small business.',
      },
      {
        post: 'We want an affordable illustrator for a picture book.',
        flags: ['an affordable illustrator'],
        after: 'We want an illustrator within [your budget] for a picture book.',
      },
      {
        post: 'Build the booking page as cheaply as possible.',
        flags: ['as cheaply as possible'],
        after: 'Build the booking page within [your budget].',
      },
    ],
    valid: [
      {
        post: 'The engineer finds a solution in the cheapest way for our engine.',
        because: 'the thing that is made is cheap, not the work',
      },
      { post: 'Our budget is $500.', because: 'stating a budget is not choosing by price' },
      { post: 'Please send a quote for the three pages.', because: 'asking for a quote is not choosing by price' },
      { post: 'We run a site that lists cheap flights.', because: 'the product is cheap, not the work' },
      {
        post: 'We are a club that offers great deals for its members.',
        because: 'the members pay less, not the client',
      },
      { post: 'We sell shoes at affordable prices.', because: 'it is about the client’s own prices' },
    ],
  },
  *find(sentence) {
    for (const found of findPhrases(sentence.text, PHRASES))
      if (!NEGATED.test(sentence.text.slice(0, found.span.start))) yield found;
  },
});
