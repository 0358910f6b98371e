import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const SHARE =
  '(?:equity|shares?|stake|ownership|profits?|revenue|sales|subscriptions?|commission|earnings|income|proceeds|royalt(?:y|ies)|intake)';

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:half|a (?:share|cut|portion|percentage|part)) of (?:the |all |our |any )*(?:net |gross |future )?(?:profits?|revenues?|earnings|income)\\b|\\bhalf the (?:profits?|revenues?|earnings|income)\\b|\\b(?:pay(?:s|ing|ment is)?(?: you)?|paid|get|gets|receive|earn|offer(?:ing)?) (?:only |just |with |in |by |as )*(?<flag>an? (?:\\w+ )?(?:share|cut|portion|percentage|part|slice) (?:of|from|on) (?:the |all |our |any |every |each )*(?:\\w+ )?(?:sales?|bookings?|orders?|turnover|takings|fees?|deals?|donations?|tickets?))\\b`,
    ),
    unlessAnywhere:
      /\b(?:report|dashboard|calculat\w+|users?|sellers?|drivers?|operators?|branch(?:es)?|are entitled|app (?:should|must|will)|platform|charity|donat\w+)\b/i,
    rewrites: ({ 0: words, groups }) => [
      groups?.flag ? `[amount] and ${groups.flag}` : `[amount] in pay and ${words.toLowerCase()}`,
    ],
    unlessBefore: /\bin pay and $/i,
  },
  {
    words: i(
      `\\b(?:(?:offer(?:ing)?|for|get|gets|receive|with|pay(?:ing|ment)?(?: is| in)?) (?<flag>(?:an? )?(?:share|shares|stake|part ownership|ownership|stock options?|stocks?|equity)(?: in (?:the|our|my) (?:company|business|startup|start-up|firm|product|app)| instead of (?:pay|salary|cash|money|payment|wages)| in lieu of \\w+)))\\b`,
    ),
    rewrites: ({ groups }) => [`[amount] in pay plus ${groups!.flag!.replace(/ (?:instead of|in lieu of) \w+$/i, '')}`],
    unlessBefore: /\bin pay plus $/i,
  },
  {
    words: i(
      `\\b(?:(?:a )?(?:great|good|excellent|amazing|free|huge|big|lots of|plenty of|valuable|fantastic)(?: opportunity| chance| way)?(?: for| to (?:get|gain))? exposure|(?:paid|pay|compensat\\w+|payment|in return|in exchange)[^.!?\\n]{0,20}\\b(?:in|with|for|is|by) exposure|exposure to (?:our|my|over|more than|\\d)[^.!?\\n]{0,20}(?:followers|audience|subscribers|customers|readers|viewers|fans|clients)|exposure (?:only|and credit|instead of pay\\w*|as payment))\\b(?! to\\b)`,
    ),
    rewrites: ['[amount] in pay'],
  },
  {
    words: i(
      `\\b(?:(?:it (?:will|would) be |this (?:will|would) be |and )?(?:a )?(?:great|good|nice|excellent|perfect|amazing|fantastic|ideal)(?: (?:addition|piece|opportunity|chance|project|way|one|thing))?(?: for| to| to (?:add|build|grow|expand))? (?:to )?(?:your|their|a|his|her|any(?:one['’]?s)?) (?:portfolio|cv|resume|résumé|showreel))\\b|\\b(?:build|grow|expand|boost|help)(?:ing)? your (?:portfolio|cv)\\b`,
    ),
    rewrites: ['paid with [amount]'],
  },
  {
    words: i(
      `\\b(?:up to |of |about )?\\d{1,2}(?:\\.\\d+)?\\s?%(?:\\s?[-–to]+\\s?\\d{1,2}\\s?%)? (?:of )?(?:the |all |our |your |any |in |net |gross |monthly |company |every |each )*(?:${SHARE}|sale\\b)\\b(?: in the (?:company|business)| cost each month| share)?`,
    ),
    unlessAnywhere:
      /\b(?:increase|growth|grow|boost|discount|report|dashboard|chart|calculat\w+|formula|column|forecast|analy\w+|fees?|tax|tracks?|data|margin|formula|strategy|algorithm|trad(?:e|es|ing)|backtest\w*|portfolio value|drawdown)\b/i,
    unlessBefore: /\b(?:in pay (?:and|plus)|in addition to|on top of)(?: \w+)? $/i,
    rewrites: (hit) => [`[amount] in pay and ${hit[0].replace(/^(?:up to|of|about) /i, '')}`],
  },
  {
    words: i(
      `\\b(?:(?:in exchange for|in return for|instead of (?:pay|payment|salary|cash)|paid (?:in|with|by|through)|work(?:ing)? for|compensat\\w+ (?:with|in|by|via)|for|offer(?:ing)?|in lieu of (?:pay|payment|salary|cash)) (?:sweat )?equity(?: only| stake| share)?|sweat equity|equity[- ](?:only|based|split)(?: compensation| position| role| pay)?|equity (?:in lieu|instead of (?:pay|cash|salary)|as (?:pay|payment|compensation)))\\b(?! (?:data|research|markets?|trading|analy|portfolio|firm|fund|investors?|derivatives|options))`,
    ),
    rewrites: ['[amount] in pay plus equity'],
  },
  {
    words: i(
      `\\b(?:(?:profit|revenue|rev)[- ]?(?:shar(?:e|ing)|split)(?: (?:basis|only|model|agreement|deal))?|split(?:ting)? (?:the |our )?(?:profits?|revenue|earnings|proceeds|income)(?: \\d\\d[-/ ]\\d\\d)?|share (?:the|of the) (?:profits?|revenue|earnings|proceeds))\\b`,
    ),
    unlessAnywhere:
      /\bbetween\b|\banaly[sz]\w*|\b(?:app|platform|website|users|feature|dashboard|sellers|vendors|drivers|affiliates?|publishers|creators)\b.{0,60}\b(?:profit|revenue)[- ]?shar/i,
    rewrites: ['pay [amount] for [the work]'],
  },
  {
    words: i(
      `\\b(?:(?:100 ?% )?commission[- ]?(?:only|based)(?: (?:basis|role|position|pay|salary|structure|payment))?|(?:on|paid|purely|solely|entirely|strictly) (?:a |by |on |via |through )*commissions?(?: (?:basis|only))?|results?[- ]based (?:salary|pay|payment|compensation)|no (?:base )?salary|(?:work for|pay is) commission(?: only)?)\\b(?! (?:calculat|report|track|structure for))`,
    ),
    unlessAnywhere: /\bcommissions? (?:calculat|report|track|plan)/i,
    rewrites: ['paid [amount] for [the work], plus commission'],
  },
  {
    words: i(
      `\\b(?<article>an? )?(?:unpaid|non[- ]paid|zero[- ]pay|no[- ]pay|without pay|volunteer|voluntary|pro bono)(?= (?:internship|position|role|job|work|basis|project|opportunity|task|developer|designer|writer|editor|help)\\b(?! (?:costs?|fees?|expenses|invoices?)))`,
    ),
    rewrites: ({ groups }) => [`${groups?.article ? 'a ' : ''}paid ([amount])`],
  },
  {
    words: i(
      `\\b(?:(?:pay(?:ment)?s?(?! now)|paid|money|salary|compensation)\\b[^.!?,\\n]{0,30}\\b(?:after|once|when|as soon as) (?:the |we |our |my |i |sales |it |this )?(?:\\w+ ){0,2}(?:launch\\w*|funded|funding|profits?|profitable|revenue|sells?|sales|earns?|make money|making money|investors?|take off|takes off|flow\\w*|subscribers)|once (?:sales|revenue|money|profits?|funding)[^.!?\\n]{0,30}(?:we|i) (?:can|will|could)[^.!?\\n]{0,20}(?:discuss|talk|pay|look)[^.!?\\n]{0,20}|back[- ]?end payments? only|deferred (?:pay|payment|compensation|salary)|payments? will come from the \\w+|no (?:upfront|up-front|initial) (?:pay|payment|fee)s?|(?:not|n['’]t) (?:in it |doing (?:this|it) )?just for the (?:money|\\$+|cash))`,
    ),
    rewrites: ({ 0: words }) => [
      /^paid/i.test(words) ? 'paid [amount] on [date or milestone]' : '[amount] is paid on [date or milestone]',
    ],
  },
  {
    words: i(
      `\\b(?:(?:low|lower|lowest|cheap|special|discounted|reduced|reasonable|good|best|small|competitive) (?:first |initial |starting )?(?:price|rate|bid|quote|pay|budget|fee)s?[^.!?\\n]{0,30}\\b(?:as|because|since|for|in (?:return|exchange) for|and) (?:there (?:will|is|would)|we|i|you)?[^.!?\\n]{0,20}\\b(?:more|future|regular|ongoing|long[- ]term|a lot of|lots of|much more|bulk|repeat) (?:work|projects?|jobs?|orders?|business))`,
    ),
    rewrites: ['[amount] for this first job'],
  },
  {
    words: i(
      `\\b(?:can ?not|can['’]?t|won['’]?t|unable to|not able to|no money to) (?:afford to )?pay(?: you| anyone| a salary| much)?(?: now| upfront| up front| right now| at the moment| yet| in the beginning| at first)\\b`,
    ),
    rewrites: ['pay [amount] on [date or milestone]'],
  },
  {
    words: i(
      `\\b(?:first|this|initial) (?:job|project|task|one|article|video|logo)[^.!?\\n]{0,25}\\b(?:for free|free of charge|unpaid|at (?:a )?(?:low|lower|reduced|discounted) (?:price|rate|cost))\\b`,
    ),
    rewrites: ({ 0: words }) => [
      words.replace(/(?:for free|free of charge|unpaid|at (?:a )?\w+ (?:price|rate|cost))$/i, 'paid with [amount]'),
    ],
  },
  // "More work later if the price is low", "much work will follow if you give a good price"
  {
    words: i(
      `\\b(?:(?:much |a lot of |lots of )?(?:more|much|future|regular|ongoing|lots of|a lot of|plenty of) (?:work|jobs?|projects?|orders?)(?: (?:later|will come|will follow|to come|afterwards|in future|in the future))? (?:if|when|as long as) (?:your |the |you )?(?:(?:price|rate|quote|bid|offer)s? (?:is|are)|(?:give|make|offer|do)(?: us| me)? an?) (?:\\w+ )?(?:low|good|right|cheap|ok|fair|reasonable|nice|special|attractive)(?: (?:price|rate|offer|deal|quote))?)\\b`,
    ),
    rewrites: ['[amount] for this first job'],
  },
  // "in exchange for building the app", "become a board member in exchange", "join at board level"
  {
    words: i(
      `\\b(?:(?:become|be|be made|made|join(?: us)? as|get to be) (?:an? |our |my )?(?:board member|(?:equal |business |full )?partner|co-?owner|shareholder)s?(?: in (?:the|our|my) \\w+)? in (?:exchange|return) for \\w+(?: \\w+){0,3}|in (?:exchange|return)(?: for)?,? (?:you )?(?:creat|build|develop|design|mak|writ|cod)(?:e|es|ing)? (?:us |me |the |our |my |an? ){0,2}\\w+)`,
    ),
    unlessAnywhere: /[$€£]\s?\d|\b(?:users?|customers?) (?:become|get|can)\b/i,
    rewrites: ({ 0: words }) => [
      /^in /i.test(words)
        ? `${words.replace(/^in (?:exchange|return)(?: for)?,? (?:you )?/i, '')} for [amount] in pay`
        : 'get [amount] in pay',
    ],
  },
  {
    words: i(
      `\\b(?:only |just )?(?:pay|paid|compensat(?:e|ed)|rewarded?) (?:only |just |solely )?(?:in|with|by) (?<what>(?:company |our )?(?:shares?|stocks?(?: options?)?|tokens|exposure|credits?|reviews?))\\b(?! (?:data|trading|market|price))`,
    ),
    unlessAnywhere: /\b(?:users?|customers?|app|platform|players?|readers|api|system)\b/i,
    unlessBefore: /\bin pay plus $/i,
    rewrites: (hit) => [hit[0].replace(/ (?:in|with|by) .*$/i, ' [amount] on [date or milestone]')],
  },
  {
    words: i(
      `\\b(?:offer|give|get|provide)(?: you| them)? (?<flag>exposure and (?:an? )?(?:\\w+ )?(?:review|credit|reference|feedback|portfolio)s?)\\b`,
    ),
    rewrites: ['[amount] in pay'],
  },
  {
    words: i(
      `\\bget (?<flag>(?:equity|shares|stock(?: options)?|a share) (?:instead of|rather than|in place of) (?:an? )?(?:pay|salary|cash|money|payment|wages|fee))\\b`,
    ),
    rewrites: ['[amount] in pay plus equity'],
  },
  {
    words: i(
      `\\b(?:pay(?:ment)?s?|salary|fee)(?: \\w+){0,3} (?:after|once|when|as soon as) (?:we|i) (?:get|have|win|find|land|sign) (?:our|my|the) first (?:customers?|clients?|sales?|users?|orders?|investors?)\\b`,
    ),
    rewrites: ['[amount] is paid on [date or milestone]'],
  },
  {
    words: i(
      `\\b(?:do|make|take)(?: (?:me|us))? (?:this|it|the first|this first)(?: \\w+)? (?:cheap(?:ly)?|for less|at a low(?:er)? (?:price|rate)) and (?:i|we)[^.!?\\n]{0,15}\\bmore (?:work|projects?|jobs?|orders?)`,
    ),
    rewrites: ['quote [amount] for this first job'],
  },
];

export default defineRule({
  id: 'paid-in-promises',
  scope: 'sentence',
  mistake: 'cost',
  title: 'Promises in place of pay',
  severity: 'high',
  weight: 10,
  docs: {
    what: 'This offers a promise where freelancers need pay',
    why: 'Exposure, shares and later work pay no bills, so the good ones will not answer.',
    instead: 'Name what you pay for this job; offer the rest on top of it.',
    source:
      'Freelancers Union, “Freelance Isn’t Free”: https://www.freelancersunion.org/get-involved/freelance-isnt-free/',
  },
  examples: {
    invalid: [
      {
        post: 'We pay a percentage of sales.',
        flags: ['a percentage of sales'],
        after: 'We pay [amount] and a percentage of sales.',
      },
      {
        post: 'More work later if the price is low.',
        flags: ['More work later if the price is low'],
        after: '[amount] for this first job.',
      },
      {
        post: 'Become a partner in exchange for building the app.',
        flags: ['Become a partner in exchange for building the app'],
        after: 'Get [amount] in pay.',
      },
      {
        post: 'The two songs come with great exposure.',
        flags: ['great exposure'],
        after: 'The two songs come with [amount] in pay.',
      },
      {
        post: 'The editor gets 5% equity.',
        flags: ['5% equity'],
        after: 'The editor gets [amount] in pay and 5% equity.',
      },
    ],
    valid: [
      {
        post: 'The pay is 90 euros, and it will look great in your portfolio.',
        because: 'it stands beside the pay, not in its place',
      },
      { post: 'The report shows a percentage of sales for each shop.', because: 'it is what the report shows' },
      { post: 'You need exposure to cloud tools.', because: 'exposure here means experience' },
      { post: 'The report shows private equity deals by year.', because: 'equity is the subject, not the pay' },
      { post: 'The spreadsheet lists unpaid project costs.', because: 'the costs are unpaid, not the work' },
      { post: 'Operators of our machines get half the profits.', because: 'it is what others are paid' },
      { post: 'We pay $20 an hour, with more work later.', because: 'work later is no reason for low pay here' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
