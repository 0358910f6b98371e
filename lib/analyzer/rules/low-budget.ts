import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const SMALL =
  '(?:low|small|tight|limited|modest|minimal|minimum|shoestring|restricted|tiny|little|constrained|very little)';
const AMOUNT_NEXT = /^[^.\n]{0,12}[$€£\d]/;
const PRODUCT_AFTER =
  /^[ -](?:travell?ers?|travel|airlines?|films?|movies?|hotels?|phones?|cars?|buyers|consumers|customers|clients|brands|devices|options?|productions?)\b/i;
const OTHERS =
  /\b(?:customers?|clients?|students?|users|people|families|businesses|candidates?|travell?ers) (?:with|on|who have|have) (?:an? )?(?:very )?$/i;

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:can ?not|can['’]?t|could ?n['’]?t) (?:afford (?:to pay )?|pay )(?:you )?(?:a lot|(?:very |too |so )?much|high (?:rates|prices|fees)|expensive \\w+|(?:agency|western|us|uk|european|american|german|local) (?:rates|prices|fees|salaries|wages))\\b`,
    ),
    rewrites: ['can pay [amount]'],
  },
  {
    words: i(
      `\\b(?:(?:an?|the) )?(?:very |extremely |really |quite |super )?${SMALL}[- ]bud?get (?<what>project|job|task|gig|work|builder|developer|designer|freelancer|website|app|logo|video|writer)s?\\b`,
    ),
    rewrites: ['$<what> for [amount]'],
  },
  {
    words: i(
      `\\b(?:very |extremely |really |quite |super |relatively )?${SMALL}(?: (?:initial|starting|overall|marketing|project|startup|start-up))?[- ]bud?gets?\\b`,
    ),
    unlessAfter: new RegExp(`${PRODUCT_AFTER.source}|${AMOUNT_NEXT.source}`, 'i'),
    unlessBefore: OTHERS,
    rewrites: ({ input, index }) => [`${/\bwith $/i.test(input.slice(0, index)) ? 'a ' : ''}budget of [amount]`],
  },
  {
    words: i(
      `\\b(?:my |our |the |their )?bud?gets? (?:is|are|will be|for this (?:\\w+ )?is) (?:currently )?(?:very |extremely |really |quite |a bit |a little |rather |pretty |super |fairly |somewhat )?(?:low|small|tight|limited|modest|minimal|restricted|not (?:very |too |that )?(?:big|large|high|huge|great|much|a lot))\\b|\\b(?:my |our |the )?bud?gets? (?:isn|aren)['’]?t (?:very |too |that )?(?:big|large|high|huge|great|much|unlimited)\\b`,
    ),
    unlessAfter: AMOUNT_NEXT,
    rewrites: ['the budget is [amount]'],
  },
  {
    words: i(
      `\\b(?:do not|don['’]?t|doesn['’]?t) have (?:a |an )?(?:very |that |too |so )?(?:big|large|huge|high|much|much of a|a lot of|lots of) (?:bud?get|money|funds?|cash)\\b`,
    ),
    rewrites: ['have a budget of [amount]'],
  },
  {
    words: i(`\\bon a (?:very |really )?(?:tight |low |small |shoestring )?bud?get\\b(?! of)`),
    unlessBefore:
      /\b(?:customers?|clients?|students?|users|people|families|businesses|candidates?|travell?ers|shoppers|buyers|parents|brides|readers) $/i,
    rewrites: ['on a budget of [amount]'],
  },
  {
    words: i(
      `\\b(?:low|short of|short on|tight) (?:on )?(?:funds|cash|money)\\b|\\b(?:funds|money) (?:is|are) (?:very )?(?:tight|limited|low)\\b`,
    ),
    rewrites: ['working to a budget of [amount]'],
  },
];

export default defineRule({
  id: 'low-budget',
  scope: 'sentence',
  mistake: 'cost',
  title: 'A low budget without a figure',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'A low budget without a figure tells nobody what fits it',
    why: 'Freelancers expect to be beaten down and move on before they read what you need.',
    instead: 'Give the figure, and let freelancers say what they can do for it.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'We are a small charity and cannot pay much.',
        flags: ['cannot pay much'],
        after: 'We are a small charity and can pay [amount].',
      },
      {
        post: 'This is done on a very tight budget.',
        flags: ['very tight budget'],
        after: 'This is done on a budget of [amount].',
      },
      {
        post: 'We need five photos edited, and our budget is limited.',
        flags: ['our budget is limited'],
        after: 'We need five photos edited, and the budget is [amount].',
      },
    ],
    valid: [
      { post: 'Our budget is $80 for the whole job.', because: 'a figure is a budget, not a complaint about it' },
      { post: 'The guide is for travellers on a budget.', because: 'it is about the readers, not about the pay' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
