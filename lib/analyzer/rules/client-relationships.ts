import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');

const PHRASES: readonly Phrase[] = [
  // Customers and sales: whoever closes the deal owns the customer.
  {
    words: i(
      `\\b(?<verb>clos(?:e|es|ing)) (?:(?:more|new|the|our|all|big|high[- ]ticket|those|these|sales|warm|qualified|b2b|large|enterprise|and \\w+) )*(?<object>deals|sales|clients|contracts|prospects|leads|business|customers)\\b(?: for (?:us|me)\\b)?`,
    ),
    unlessBefore:
      /\b(?:helps?|helped|helping|software|data|opening and|our (?:sales )?team|average|average time to|we|i|already|agents|reps) (?:\w+ )?$|\bour (?:\w+ ){0,3}(?:team|reps?|people|staff|closers?|managers?|colleagues),? (?:(?:who|which|and they|to) )?(?:(?:will|can|then) )*$/i,
    unlessAfter: /^ (?:data|price|report|date)/i,
    rewrites: (hit) => [
      `${/ing$/i.test(hit.groups!.verb!) ? 'preparing' : /s$/i.test(hit.groups!.verb!) ? 'prepares' : 'prepare'} ${hit.groups!.object} for us to close`,
    ],
  },
  {
    words: i(`\\b(?:closed deals|deal[- ]closing|(?<who>(?:sales|deal|high[- ]ticket|remote|phone)[- ]closers?))\\b`),
    unlessAnywhere:
      /\b(?:landing page|funnel|website|copy|page|design|ads?|campaigns?|cro|conversion rate|bot|chatbot|crm|dashboard|data|email sequence)\b/i,
    rewrites: ({ groups }) => [
      groups?.who ? 'caller who hands leads over to us to close' : 'leads handed over to us to close',
    ],
  },
  {
    words: i(
      `\\b(?<verb>convert(?:ing)?) (?<object>them|leads|prospects|inquiries|enquiries|calls|the leads|warm leads|(?:the|our|these|those) \\w+)(?: \\w+)? ?(?:in)?to (?:sales|clients|customers|paying (?:customers|clients)|deals)\\b(?: for (?:us|me)\\b)?`,
    ),
    unlessAnywhere:
      /\b(?:landing page|funnel|website|copy|page|design|ads?|campaigns?|cro|conversion rate|bot|chatbot|crm|dashboard|data|email sequence|content|visitors)\b/i,
    rewrites: (hit) => [
      `${/ing$/i.test(hit.groups!.verb!) ? 'handing' : 'hand'} ${hit.groups!.object} over to us to close`,
    ],
  },
  {
    words: i(
      `\\b(?:outsourc(?:e|ing) (?:my|our|all) (?:sales|customers?|clients?|management|strategy|core \\w+|whole \\w+|entire \\w+)|(?<!(?:to|app|crm|system|software|tool|help|helps|we|i|that|which) )(?<own>(?:handle|manage|own|take over|takes over|look after|looks after|deal with|deals with|oversee)s?) (?:all (?:of )?)?(?:my|our) (?:existing |current |key |own |\\w+ )?(?:clients?(?: (?:relationships?|accounts?|communications?))?|customer relationships?|key accounts?|client base|partners?(?:hips)?|investors?|donors?|sponsors?))\\b(?! (?:support|service|data|list|emails?|reviews?|inquir|enquir|website|sites?|ads?|social|accounts on|onboarding|questions|calls))`,
    ),
    rewrites: ({ groups }) => [
      `${/s\b/i.test(groups?.own ?? '') ? 'supports' : 'support'} us with [the tasks you hand over]`,
    ],
  },
  {
    words: i(
      `\\b(?:direct (?:client|customer) (?:interaction|relationships?|management|contact)|own(?:ing|ership of)? (?:the |our )?(?:client|customer) relationships?|(?:build|building|maintain|maintaining|develop|developing|manage|managing|handle|handling|own|owning|take over|taking over|nurtur\\w+) (?:and (?:maintain|maintaining|nurture|manage|managing) )?(?:strong |long[- ]term |lasting |the |our |all )*(?:client|customer) relationships?)\\b`,
    ),
    unlessBefore:
      /\b(?:we|can|so that we|to help|helps?|teams?|users?|companies|businesses|software to|tool to|crm to|app to|you are|ability to|able to|experience(?:d)? (?:in|with)|good at|great at|skilled (?:in|at)|skills in|talent for) (?:can )?$/i,
    unlessAnywhere: /\b(?:support|service|crm|dashboard|software|social media|chat|app)\b/i,
    rewrites: ({ 0: words }) => [
      /^direct/i.test(words)
        ? 'updates that we pass on to clients'
        : /ing\b/i.test(words.split(' ')[0]!)
          ? 'preparing updates that we pass on to clients'
          : 'prepare updates that we pass on to clients',
    ],
  },
  {
    words: i(
      `\\b(?:be |as |act as )?(?:the |our )?(?:main|primary|single|sole|only|first) point of contact (?:for|to|with) (?:all )?(?:of )?(?:our|my|the) (?:clients|customers|key accounts|investors|partners)\\b`,
    ),
    rewrites: ['answer [the questions you hand over] for our clients'],
  },
  // Speaking for the client where deals are made.
  {
    words: i(
      `\\b(?<verb>attend|join|lead|run|host|conduct|handle|take|hold)(?:ing)? (?:(?:all|the|our|my|important) )*(?:client|customer|investor|sales|partner|business) (?:meetings?|calls?)(?: and \\w+)?(?: with \\w+(?: \\w+)?)? on (?:my|our) behalf(?: of (?:our|my) \\w+(?: team)?)?|\\b(?:attend|join|lead|run|host|conduct|handle|take|hold) (?:client|customer|investor|sales|business) (?:meetings?|calls?)(?: and \\w+)? on behalf of (?:us|me|our \\w+(?: team)?)`,
    ),
    rewrites: ['take notes in our client meetings'],
  },
  {
    words: i(
      `\\b(?<verb>represent(?:ing)?) (?:us|me|our (?:company|firm|brand|agency|business|team|startup)) (?:in|to|at|with|before|in front of|towards?) (?:(?:our|the|new|potential) )?(?:clients?|customers?|investors?|partners?|suppliers|meetings|negotiations)\\b`,
    ),
    rewrites: ({ groups }) => [
      `${/ing$/i.test(groups!.verb!) ? 'preparing' : 'prepare'} material for our talks with [whom you meet]`,
    ],
  },
  {
    words: i(
      `\\b(?<verb>negotiat(?:e|ing)) (?:(?:the|our|all|new|better|and \\w+) )*(?:contracts?|deals?|terms|agreements?|prices) with (?:(?:(?:our|the|my|potential|new) )?(?:clients?|customers?|suppliers?|vendors?|partners?|investors?)|them (?:for (?:me|us)|on (?:my|our) behalf))\\b`,
    ),
    unlessBefore: /\b(?:users?|can|buyers?|sellers?|app|platform|let|lets|to help us|we|i) (?:to )?$/i,
    rewrites: ({ groups }) => [`${/ing$/i.test(groups!.verb!) ? 'preparing' : 'prepare'} offers for us to negotiate`],
  },
  {
    words: i(
      `\\bbe (?:the|our) (?:(?:public|main|friendly) )?(?:face|voice) of (?:our|the|my) (?:brand|company|business|firm|agency) (?:to|for|with|towards?) (?:our |all |the )?(?:clients|customers|investors|partners)\\b`,
    ),
    rewrites: ['answer [the questions you hand over] for our clients'],
  },
];

export default defineRule({
  id: 'client-relationships',
  scope: 'sentence',
  mistake: 'wrongthing',
  title: 'Your customers in other hands',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'This hands your customers to somebody who will leave',
    why: 'The relationship and what was agreed with them go when the contract ends.',
    instead: 'Keep the talk and the deal; hand over the preparation and the follow-up.',
    source:
      'Harvard Business Review, “The Core Competence of the Corporation”: https://hbr.org/1990/05/the-core-competence-of-the-corporation',
  },
  examples: {
    invalid: [
      {
        post: 'You will handle the client relationships of our studio.',
        flags: ['handle the client relationships'],
        after: 'You will prepare updates that we pass on to clients of our studio.',
      },
      {
        post: 'We want somebody who looks after our donors.',
        flags: ['looks after our donors'],
        after: 'We want somebody who supports us with [the tasks you hand over].',
      },
      {
        post: 'You will call our leads and close deals.',
        flags: ['close deals'],
        after: 'You will call our leads and prepare deals for us to close.',
      },
      {
        post: 'You will answer our customers and close deals for us.',
        flags: ['close deals for us'],
        after: 'You will answer our customers and prepare deals for us to close.',
      },
      {
        post: 'Your task is to negotiate contracts with our suppliers.',
        flags: ['negotiate contracts with our suppliers'],
        after: 'Your task is to prepare offers for us to negotiate.',
      },
    ],
    valid: [
      { post: 'Answer support e-mails from our customers.', because: 'customer support is ordinary work' },
      { post: 'Book ten appointments a week for our sales team.', because: 'appointment setting is ordinary work' },
      { post: 'The site lets users negotiate prices with sellers.', because: 'it is what the product does' },
      { post: 'You are good at building client relationships.', because: 'it praises the applicant' },
      {
        post: 'Book calls with dentists for our sales team, who will close the deals.',
        because: 'the client’s own people close them',
      },
    ],
  },
  *find(sentence) {
    if (sentence.section !== 'applicant') yield* findPhrases(sentence.text, PHRASES);
  },
});
