import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const PIECE =
  '(?:sample|mock-?up|draft|concept|sketch|demo|prototype|test (?:translation|edit|article|video|design|piece|page|piece of work)|trial (?:article|video|edit|page|design)|translation|design|logo|animation|preview|proof of concept|ai animation)s?';
// Work that exists already is a sample anybody may ask for.
const EXISTING =
  /^[^.!?\n]{0,12}?\b(?:of (?:your|previous|past|prior|similar|relevant|recent|other|the|existing|earlier|such)\b|(?:that |which )you(?:['’]ve| have)|from (?:your|past|previous)|portfolio|work you|works?\b)|^ ?(?:work|works|code|links?|projects?|videos? (?:you|of)|portfolio)\b/i;
const EXISTING_BEFORE =
  /\b(?:your|previous|past|writing|work|prior|existing|the attached|our|some|relevant|similar|portfolio|few|more|code|voice|audio) (?:\w+ )?$/i;

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\bas an? (?:test|sample|trial)\\b[^.!?\\n]{0,50}?\\b(?<flag>for free|free of charge|without pay(?:ment)?)\\b|\\b(?:test|sample|trial)\\b[^.!?\\n]{0,30}\\b(?:for free|free of charge)\\b(?! (?:for|to) (?:users|customers|students))`,
    ),
    unlessAnywhere: /\b(?:users?|customers?|subscri\w+|app|saas|students?|lesson)\b/i,
    rewrites: ({ groups, 0: words }) => [
      groups?.flag ? 'for [amount]' : `${words.replace(/\b(?:for free|free of charge)$/i, '')}for [amount]`,
    ],
  },
  {
    words: i(
      `\\b(?:free|unpaid|non[- ]paid|no[- ]cost) (?:\\w+ )?(?:sample|test|trial|mock-?up|draft|concept|demo|trial (?:period|week|day|task|work)|test (?:task|project|job|assignment|article)|assessment|assignment)s?\\b(?: (?:page|day|task|project|period|week|work|job|session|shift|run|article|post|assignment|video|design|translation|edit|piece)s?\\b)?(?! (?:version|account|software|plan|users?|subscription|period for))`,
    ),
    unlessAnywhere: /\b(?:users?|customers?|subscri\w+|sign[- ]?up|app|saas|plan|membership|tier|landing page)\b/i,
    unlessBefore: /\b(?:there(?:['’]s| is)|it (?:has|offers)) an? $/i,
    rewrites: ({ 0: words }) => [`${words.replace(/^(?:no[- ]cost|non[- ]paid|\S+)/i, 'paid')} ([amount])`],
  },
  // "Please make a free design first"
  {
    words: i(
      `\\b(?:make|do|send|show|create|prepare|draw|write|record|give)(?: (?:us|me))?(?: (?:at )?first)? (?<flag>(?<article>an? )?(?:free|unpaid) (?:\\w+ )?(?<what>design|logo|video|page|article|translation|layout|version|photo|drawing|recording|illustration|animation)s?)\\b(?=[^.!?]{0,30}\\b(?:first|before|so (?:that )?(?:we|i)|to (?:see|judge|show)|and (?:we|i) )|\\W*$)`,
    ),
    unlessAnywhere: /\b(?:users?|customers?|subscri\w+|sign[- ]?up|app|saas|stock|royalty|download)\b/i,
    rewrites: ({ groups }) => [`${groups!.flag!.replace(/\b(?:free|unpaid)\b/i, 'paid')} ([amount])`],
  },
  {
    words: i(
      `\\b(?:sample|test|trial|mock-?up|draft|first (?:article|video|design|task|one|week|day))s?(?: (?:task|project|period|work|job))? (?:is|are|will be|would be|must be|should be) (?:unpaid|free(?: of (?:charge|cost))?|not (?:be )?paid|without pay(?:ment)?)\\b`,
    ),
    rewrites: ['test is paid with [amount]'],
  },
  {
    words: i(
      `\\b(?:please |kindly |must |should |to apply,? )*(?<flag>(?:send|provide|submit|give|attach|(?<=(?:apply|applying|application|proposal|bid|bidder|bidders|consideration|prerequisite|considered)\\b[^.!?]{0,40})(?:create|make|do|produce|prepare|show|record|write))(?: (?:me|us|over))?(?: with)? (?:an? |one |the |your )?(?:quick |short |free |small |low[- ]quality |rough |brief |little |unpaid |ai |initial |first |low quality |custom |watermarked )*(?:${PIECE}|sample of \\d+ \\w+)(?: of (?:what you (?:would|can|could)[^.!?\\n]{0,30}|(?:the|our|my|this|how|translation|a|an)\\b[^.!?,;\\n]{0,60})| for (?:the|our|my|this|us|me|free|review|approval)\\b[^.!?,;\\n]{0,30}| (?:over|first|beforehand|of (?:this|our|my|the) \\w+ before \\w+|before (?:hire|hiring|award|i hire|we hire|you are hired|being hired)|with your (?:bid|proposal|application|quote|offer))| using[^.!?,;\\n]{0,25})+(?![\\w’']))`,
    ),
    unlessAfter: EXISTING,
    unlessBefore: EXISTING_BEFORE,
    unlessAnywhere:
      /\b(?:paid (?:test|sample|trial)|(?:send|provide|give) you|we (?:will|can|shall) (?:send|provide|give|share)|i (?:will|can) (?:send|provide|give|share)|milestone|deliverables?|after (?:hire|hiring)|for (?:our|my) (?:clients?|customers?)|for (?:review|approval)|of (?:your|previous|past|similar|relevant)|samples? of (?:work|similar|writing|the (?:work|kind)))\b/i,
    rewrites: ['show an example of similar work'],
  },
  {
    words: i(
      `\\b(?<verb>awarded|given|go(?:es)?|paid) to (?:the )?(?:best|winning|first good) (?:sample|design|concept|mock-?up|draft|entry|logo|submission|one)(?: (?:received|submitted|wins))?|\\b(?:best|winning) (?:sample|design|concept|mock-?up|draft|entry|submission) (?:wins|gets (?:paid|the job|hired)|will be (?:hired|paid|chosen|selected))|\\bonly pay (?:for|if|when) (?:the (?:best|winning)|(?:we|i) (?:like|are happy|choose|use)|you are (?:chosen|selected|hired))[^.!?\\n]{0,20}|\\b(?:we|i) (?:will )?pay (?:you )?only if (?:(?:we|i) (?:like|choose|use|hire)|you are (?:chosen|selected|hired))[^.!?\\n]{0,20}`,
    ),
    rewrites: ({ groups }) => [
      groups?.verb
        ? `${groups.verb} to the freelancer with [the similar work or paid test that counts]`
        : 'pay [amount] for each test',
    ],
  },
];

export default defineRule({
  id: 'free-work',
  scope: 'sentence',
  mistake: 'evaluation',
  title: 'Work for free before the hire',
  severity: 'high',
  weight: 8,
  docs: {
    what: 'This asks for work without pay',
    why: 'Upwork forbids free work as a condition of a hire, and the good ones do not need to do it.',
    instead: 'Ask for an example they already have, or pay for a test.',
    source: 'Upwork, “Client Policies”: https://www.upwork.com/info/terms/client-policies/',
  },
  examples: {
    invalid: [
      {
        post: 'Please make a free design first so that we can see.',
        flags: ['a free design'],
        after: 'Please make a paid design ([amount]) first so that we can see.',
      },
      {
        post: 'Applicants do a free sample.',
        flags: ['free sample'],
        after: 'Applicants do a paid sample ([amount]).',
      },
      {
        post: 'Please do a free trial day so that we see how you work.',
        flags: ['free trial day'],
        after: 'Please do a paid trial day ([amount]) so that we see how you work.',
      },
      {
        post: 'Please send a draft of a catalogue for the spring and summer collections.',
        flags: ['send a draft of a catalogue for the spring and summer collections'],
        after: 'Please show an example of similar work.',
      },
      {
        post: 'The job goes to the best sample.',
        flags: ['goes to the best sample'],
        after: 'The job goes to the freelancer with [the similar work or paid test that counts].',
      },
    ],
    valid: [
      { post: 'Please send a sample of your past work.', because: 'the work exists already' },
      { post: 'A paid test of two hours comes first.', because: 'the test is paid' },
      { post: 'The app has a free trial for users.', because: 'the product is free, not the work' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
