import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const OWN = '(?:my|our|the|your|this|company|its|overall|entire|whole|client)';
const DIRECTION =
  "(?:(?:business|company|product|corporate|growth|overall|strategic|long[- ]term|go[- ]to[- ]market|pricing|commercial|technical|organi[sz]ation(?:al)?|outcome[- ]aligned|market[- ]backed,?|company['’]s|core)[ ,]+)*";
const LEAD =
  '(?:decid|defin|set|shap|driv|guid|own|steer|determin|lead|chart|direct|formulat|influenc|establish)(?:e|es|ing|s|ting)?';

const prepare = (hit: RegExpExecArray): [string] => {
  const { verb = '', object = '' } = hit.groups ?? {};
  const form = /ing$/i.test(verb) ? 'preparing' : /[^s]s$/i.test(verb) ? 'prepares' : 'prepare';
  return [`${form} proposals on ${object.trim()} for us to decide`];
};

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:someone|somebody|person|freelancer|you(?:['’]ll| will| must| should)?)(?: who (?:can|will))?(?: to)? (?<flag>(?:make|take) (?<object>(?:all |the |our |my |key |important )*(?:business|strategic|management|executive) decisions))\\b`,
    ),
    rewrites: ({ groups }) => [`prepare ${groups!.object} for us to take`],
  },
  {
    words: i(
      `\\b(?:decide|choose|pick|tell (?:us|me))(?: for (?:me|us))? (?<object>(?:what|which) (?:products?|services?|suppliers?|business|markets?|niche|prices?|classes|courses|treatments|dishes|brands|goods|lines?)(?: (?:to|we should|we|i should|should we) (?:sell|use|offer|charge|enter|start|target|drop|keep|stock|buy|serve|teach))?)\\b`,
    ),
    unlessBefore:
      /\b(?:(?:we|i|users?|customers?|they|client|help (?:us|me|them)|to help|can|app|page|visitors?|and|managers?|staff|team|buyers?) (?:\w+ )?|(?:help|let|allow)(?:s|ing)? (?:\w+ ){1,4})$/i,
    rewrites: ({ groups }) => [`propose ${groups!.object} for us to decide`],
  },
  {
    words: i(`\\bset (?<object>(?:our|my|the) (?:own )?prices?)\\b`),
    unlessBefore: /\b(?:we|users?|sellers?|vendors?|they|can|to|able to) $/i,
    rewrites: ({ groups }) => [`propose ${groups!.object} for us to decide`],
  },
  {
    words: i(
      `\\b(?:(?:be )?in charge of (?<object>(?:my|our) (?:company['’]?s? |business['’]?s? |whole |entire )*(?:strategy|business|company|sales|operations|direction))|(?:hire|fire|hire and fire|hire and manage|manage) (?<staff>(?:my|our) (?:staff|employees|personnel|workers)))\\b`,
    ),
    unlessBefore: /\b(?:app|system|software|tool|platform|to|can|help|helps|we|i|that|which) (?:\w+ )?$/i,
    rewrites: ({ 0: words }) => [`${/^in/i.test(words) ? 'supporting' : 'support'} us with [the tasks you hand over]`],
  },
  {
    words: i(
      `\\b(?:someone|somebody|person|expert|manager|freelancer|va|you(?:['’]ll| will)?)(?: who (?:can|will)| to| that can) (?<flag>(?:fully |completely )?(?:run|take over|own) (?:my|our|the|this) (?:whole |entire )?(?:\\w+ )?(?:store|shop|brand|agency|restaurant|hotel|practice)(?: for (?:me|us))?)\\b`,
    ),
    rewrites: ['help with [the tasks you hand over]'],
  },
  // Decisions: where the business goes is the client's to decide.
  {
    words: i(
      `\\b(?<verb>${LEAD}|develop(?:ing|s)?|creat(?:e|es|ing)|build(?:ing|s)?) (?:and \\w+ )?(?<object>(?:(?:${OWN}) )*${DIRECTION}(?:product strategy|business strateg(?:y|ies)|company strategy|corporate strategy|business model|product vision|product direction|product roadmap|company vision|company direction|strategic direction|business direction|company culture|growth strategy and direction))\\b`,
    ),
    unlessBefore:
      /\b(?:help|helps|helping|data|insights?|information|reports?|dashboards?|analysis|that|which|to (?:support|inform|enable)|used to|inform(?:ing)?|support(?:ing)?)(?: \w+){0,2} $/i,
    rewrites: prepare,
  },
  {
    words: i(
      `\\b(?<verb>${LEAD}) (?:and \\w+ )?(?<object>(?:(?:my|our|the|company|its) ${DIRECTION}|a ${DIRECTION}(?=roadmap))(?:strategy|vision(?! of| for)|roadmap|direction|pricing|offer(?:ing)?s?|future of (?:our|the) (?:product|company|business)|vision (?:of|for) (?:our|the|my) (?:company|business|product|brand)|long[- ]term vision(?: for (?:our|the) [\\w ]{2,40})?|the product|product))(?=[\\s.,;:!?)]|$)(?! (?:design|develop|manager|owner|page|image|photo|for (?:the|this) (?:campaign|website|app)))`,
    ),
    unlessBefore:
      /\b(?:data|insights?|reports?|dashboards?|analysis|that|which|to (?:support|inform|enable)|inform(?:ing)?|support(?:ing)?)(?: \w+){0,4} $/i,
    rewrites: prepare,
  },
  {
    words: i(
      `\\b(?<verb>recommend(?:ing|s)?|mak(?:e|es|ing)|tak(?:e|es|ing)) (?:all |our |key |important |the |major )*(?<object>(?:business|strategic|product|management|executive|investment|hiring|company) (?:decisions|pivots)(?: or initiatives)?) (?:for us|for me|on (?:my|our) behalf|for (?:the|my|our) (?:business|company))\\b`,
    ),
    rewrites: prepare,
  },
  {
    words: i(
      `\\b(?<verb>recommend(?:ing|s)?) (?<object>strategic (?:pivots|initiatives|direction|changes)(?: (?:or|and) initiatives)?)\\b`,
    ),
    rewrites: prepare,
  },
  // Running the business.
  {
    words: i(
      `\\b(?:run|runs|running|manage|managing|operate|operating|handle|handling|take over|taking over|lead|own|oversee|overseeing|look after|take charge of|responsible for)(?: and (?:run|grow|scale|manage|build))? (?<object>(?:(?:all (?:aspects|areas|parts) of )?(?:my|our|the|this|an?) (?:entire |whole |full |\\w+ )?(?:business|company|agency|startup|start-up|department|division|operations?|venture)(?: (?:for me|for us|operations|from a to z|on my behalf|on our behalf|day[- ]to[- ]day|completely|entirely|fully))?|all (?:aspects|areas|parts) of (?:the|my|our) (?:\\w+ ){0,3}(?:business|company|store|shop|brand)|the person who will help run it))\\b(?! (?:intelligence|analy|card|cards|plan|listing|directory|page|pages|profile|account|website|process|processes|logic|rules?|requirements?|central|hours|manager|data|emails?|name))`,
    ),
    unlessBefore:
      /\b(?:(?:i|we|they|who|that|you|he|she|people|clients?|owners?|to help (?:me|us|people|owners)|software|app|tools?|system|currently|been|are|am|me|us|platform|help|helps|applications?|apps|tools) (?:\w+ )?)$/i,
    rewrites: (hit) => [
      `support ${hit.groups!.object!.replace(/^all (?:aspects|areas|parts) of /i, '')} with [the tasks you hand over]`,
    ],
  },
  {
    words: i(
      `\\b(?:the person who will (?:help )?run (?:it|the business|the company|everything)|someone (?:who (?:can|will) |to )run (?:it|everything)(?: for (?:me|us))?|(?:run|handle|manage) (?:it all|everything) for (?:me|us))\\b`,
    ),
    rewrites: ['someone to help with [the tasks you hand over]'],
  },
  {
    words: i(
      `(?:^\\W*|\\b(?:potential|future|equity|long[- ]term|50\\/50|as a|as our|(?:looking for|seeking|need|want|hiring)(?: an?)?) )(?<flag>business partner)(?! (?:with|of|at|who|team))\\b`,
    ),
    rewrites: ['specialist for [the task]'],
  },
  {
    words: i(
      `\\b(?:(?:recruit|hire|build)(?:ing)?(?: (?:and|&) (?:manage|lead|train)(?:ing)?) (?:a |an |our |the |your )?(?:\\w+ )?(?:development |sales |marketing |future )?team(?: of \\w+)?|(?:lead|manage|supervise|head)(?:ing)? (?:a |an |our |the )(?:\\w+ ){0,2}team of (?:analysts|developers|engineers|designers|sales\\w*|employees|staff|people|\\d+))\\b`,
    ),
    unlessBefore:
      /\b(?:we|we['’]re|i|are|am|is|currently|to) (?:looking to |looking for |now |building )?$|\bwe (?:\w+ ){0,4}$/i,
    rewrites: ['coordinate [the tasks you hand over] with our team'],
  },
  {
    words: i(
      `\\b(?:define|identify|determine|decide(?: on)?|choose|find)(?: out)? (?:who )?(?:our|my) (?:ideal (?:customer|client)s?(?: profile)?|icp|target (?:audience|market|customers?)|niche|business model|usp|unique selling \\w+|value proposition|offer)\\b`,
    ),
    rewrites: ['propose options for [the customers you want] for us to choose from'],
  },
  {
    words: i(
      `\\b(?:cash ?flow planning and strategy|build (?:a |my |me a |the )business for me|tell (?:me|us) what (?:business|product)(?: to (?:start|sell|build))?|(?:come up with|find|give me|pick) (?:a |the |my )?(?:business|product|startup) ideas?(?: for me)?)\\b`,
    ),
    rewrites: ['prepare options on [the decision] for us to decide'],
  },
  {
    words: i(
      `\\b(?:you (?:will |['’]ll |must |should |would )?|someone (?:to|who can|who will) |to )(?<flag>(?:run|take over|head|steer) (?:my|our|the) (?:whole |entire )?(?:business|company|agency|firm|store|shop|brand|operations?|school|studio|clinic|practice|salon|gym|office|farm|bakery|caf[eé]|restaurant|hotel)(?: (?:for (?:me|us)|while (?:i|we) \\w+))?|take over (?:the )?(?:management|running|leadership) of (?:my|our|the) \\w+)\\b`,
    ),
    unlessBefore:
      /\b(?:help|helps|we|i|able|want|wants|trying|how|need|have|tools?|software|system|app)(?: us| me)? to $/i,
    rewrites: ['support us with [the tasks you hand over]'],
  },
  {
    words: i(
      `\\b(?:you (?:will |['’]ll |must |should )?|someone (?:to|who can|who will) )?(?<flag>(?<verb>makes?|takes?|making|taking) (?:all|every|the final|the key|all (?:the|key|important|major)) (?:decisions?|call)(?: (?:on|about|for) (?:our|my|the|(?:next|this) year['’]s) \\w+)?|decide (?:whom|who) (?:to|we should|we) (?:hire|fire|let go))\\b`,
    ),
    unlessBefore: /\b(?:we|i|users?|helps?(?: us| me)?|model|system|app|ai|algorithm|bot)(?: (?:to|can|will))? $/i,
    rewrites: ({ groups }) => [
      `${/ing$/i.test(groups!.verb ?? '') ? 'preparing' : /s$/i.test(groups!.verb ?? '') ? 'prepares' : 'prepare'} proposals on [the decision] for us to decide`,
    ],
  },
];

export default defineRule({
  id: 'core-business',
  scope: 'sentence',
  mistake: 'wrongthing',
  title: 'The heart of the business, handed over',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'This hands over what only your business should own',
    why: 'What your business knows and decides leaves with the freelancer when the contract ends.',
    instead: 'Keep the decision; hand over the preparation and the follow-up.',
    source:
      'Harvard Business Review, “The Core Competence of the Corporation”: https://hbr.org/1990/05/the-core-competence-of-the-corporation',
  },
  examples: {
    invalid: [
      {
        post: 'We need a person who takes all the decisions.',
        flags: ['takes all the decisions'],
        after: 'We need a person who prepares proposals on [the decision] for us to decide.',
      },
      {
        post: 'You will run our agency while we travel.',
        flags: ['run our agency while we travel'],
        after: 'You will support us with [the tasks you hand over].',
      },
      {
        post: 'Tell us which markets to enter next.',
        flags: ['Tell us which markets to enter'],
        after: 'Propose which markets to enter for us to decide next.',
      },
      {
        post: 'Your first task is to define our business strategy.',
        flags: ['define our business strategy'],
        after: 'Your first task is to prepare proposals on our business strategy for us to decide.',
      },
    ],
    valid: [
      { post: 'The dashboard helps us make business decisions.', because: 'the client decides' },
      {
        post: 'A sheet that helps our buyers decide which products to keep.',
        because: 'the client’s own people decide',
      },
      { post: 'I run my business from home.', because: 'it says what the client does' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
