import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const CLIENT =
  /\b(?:we are|we['’]re|i am|i['’]m|our (?:company|agency|shop|store|platform|website|app|business) (?:is|will be|offers))(?: \w+){0,3} $/i;

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:(?<article>an?) )?(?:(?:true|real|good|great|creative|digital|marketing|strong|complete) )*(?:all[- ]?rounders?|all[- ]round (?:freelancer|developer|designer|person|assistant|marketer|creative|talent)|jacks?[- ]of[- ]all[- ]trades?|one[- ](?:man|woman|person)[- ](?:band|army|team)|swiss[- ]army[- ]knife|jills?[- ]of[- ]all[- ]trades|do[- ]it[- ]all (?:freelancer|person|assistant|designer|developer|marketer|helper)|(?:all[- ]in[- ]one|multi[- ]?(?:talented|skilled|disciplinary)|multi[- ]?purpose) (?:freelancer|person|assistant|va|designer|developer|marketer|creative|helper|all[- ]rounder|professional)|(?:marketing|creative|digital|tech|business|office) generalist|unicorn|superstar who does it all)\\b(?! (?:emoji|logo|theme|character|companies|startups?|image|design))`,
    ),
    unlessBefore: CLIENT,
    rewrites: ({ groups }) => [`${groups?.article ? 'a ' : ''}specialist in [the one skill that matters most]`],
  },
  {
    words: i(
      `\\b(?:(?<verb>do|does|doing|handle|handles|handling|help(?: (?:me|us))? with|assist(?: (?:me|us))? with|take care of|takes care of|manage|manages|managing|cover|covers|responsible for|look after|deal with|run|take on|deliver) (?:absolutely )?everything)\\b(?! (?:is|was|that (?:is|we) (?:said|say)|in (?:the|this) (?:video|document|file)|it\\b|you (?:say|can)|from\\b|in one|on time|works|else (?:is|on)))`,
    ),
    unlessBefore:
      /\b(?:i|we|they|currently|app|system|platform|software|bot|script|tool|site|plugin|which|it|to)(?: (?:will|can|should|must|could|would|to))? $/i,
    rewrites: ({ groups }) => [`${groups!.verb!} [the one part that matters most]`],
  },
  {
    words: i(
      `\\b(?:someone|somebody|person|people|freelancer|developer|designer|va|assistant|you|expert|team member)(?: (?:who|that))?(?: (?:can|will|must|should|could|is able to|are able to))+ (?<flag>(?:(?:do|handle|take care of|manage|cover|run) )?(?:it all|(?:a bit|a little|some|bits) of everything|everything|anything and everything|all of (?:it|the above)|the whole (?:thing|lot)))\\b(?! (?:in|on|from scratch|about))`,
    ),
    rewrites: ['do [the one part that matters most]'],
  },
  // "One person to do it all", "able to do all the services together", "turn your hand to anything"
  {
    words: i(
      `\\bone (?:single )?(?:person|freelancer|developer|designer|expert|assistant) (?:who|that|to|for) (?<flag>(?:(?:can |will )?(?:does?|handles?|covers?|takes? care of|manages?) )?(?:it all|all of (?:it|this|that|them|these)|all (?:this|that)|everything|the lot|the whole (?:thing|lot)))\\b`,
    ),
    rewrites: ({ groups }) => [
      `${/^(?:can |will |(?:do|handle|cover|take|manage)(?:e?s)? )/i.exec(groups!.flag!)?.[0].replace(/takes? /i, 'do ') ?? ''}[the one part that matters most]`,
    ],
  },
  {
    words: i(
      `\\b(?:can|could|will|must|should|(?:able|willing|ready|happy) to) (?<flag>(?:do|handle|cover|manage) all (?:of )?(?:the |these |those |our )?(?:services|jobs|trades|parts|kinds of (?:work|jobs|tasks)|sorts of (?:work|jobs|tasks))(?: (?:together|alone|in one|at once))?)\\b`,
    ),
    rewrites: ['do [the services that matter most]'],
  },
  {
    words: i(`\\bturn (?:your|their|his|her|a) hands? to (?:anything|everything|any (?:task|job))\\b`),
    rewrites: ['do [the one part that matters most]'],
  },
  {
    words: i(
      `\\b(?:looking for|need|want|be(?:come)? our|seeking|seek) (?<flag>(?<article>an? )one[- ]stop[- ](?:shop|solution|service))\\b`,
    ),
    unlessAnywhere: /\b(?:app|website|platform|page|customers|users|visitors)\b/i,
    rewrites: ['a specialist in [the one skill that matters most]'],
  },
  {
    words: i(`\\b(?:good|great|handy|comfortable) (?:with|at) everything\\b`),
    unlessBefore: /\b(?:i|we)(?: am| are|['’]m|['’]re)(?: not)? $/i,
    rewrites: ['good at [the one part that matters most]'],
  },
  {
    words: i(
      `\\b(?:wear(?:s|ing)? (?:many|multiple|several|different|lots of|a lot of|all the) (?:different )?hats|(?<=(?:willing|able|happy|ready|prepared) to )do (?:anything|everything|whatever(?: is)? (?:needed|required)|a bit of everything)|(?:do|handle) (?:a bit|a little) of everything|(?:build|do|create|make|handle|manage|run|deliver) everything from (?:a to z|start to finish|top to bottom|scratch to \\w+))\\b`,
    ),
    rewrites: ({ 0: words }) => {
      const form = /^wears/i.test(words)
        ? 'works'
        : /^wearing/i.test(words)
          ? 'working'
          : /^wear/i.test(words)
            ? 'work'
            : null;
      return [form ? `${form} on [the one part that matters most]` : 'take on [the one part that matters most]'];
    },
  },
];

export default defineRule({
  id: 'all-rounder',
  scope: 'sentence',
  mistake: 'onestop',
  title: 'One person for everything',
  severity: 'medium',
  weight: 8,
  docs: {
    what: 'This asks one person to be good at everything',
    why: 'Nobody is, so you pay a specialist’s price for the parts that they do badly.',
    instead: 'Name the one skill that matters most, and post the rest as jobs of their own.',
    source:
      'Amy Sept, “How to Choose and Interview the Right Freelancer for Your Project”: http://appliedmarketinggroup.biz/how-to-choose-and-interview-the-right-freelancer-for-your-project.html',
  },
  examples: {
    invalid: [
      {
        post: 'Our café needs an all-rounder.',
        flags: ['an all-rounder'],
        after: 'Our café needs a specialist in [the one skill that matters most].',
      },
      {
        post: 'You will help us with everything around the shop.',
        flags: ['help us with everything'],
        after: 'You will help us with [the one part that matters most] around the shop.',
      },
      {
        post: 'We need one person who can do it all for our hotel.',
        flags: ['do it all'],
        after: 'We need one person who can do [the one part that matters most] for our hotel.',
      },
    ],
    valid: [
      { post: 'We are a one-stop shop for garden tools.', because: 'it is about the client’s own business' },
      { post: 'Please check that everything works on a phone.', because: 'it means all of one thing' },
      { post: 'We need a full-stack developer.', because: 'full-stack is one trade' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
