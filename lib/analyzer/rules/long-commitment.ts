import { perSentence } from '../per-sentence';
import { findPhrases, type Phrase } from '../phrases';
import { type Line, linesOf } from '../read-lines';
import { defineRule, type FoundInPost } from '../rule';
import type { Sentence } from '../sentence';
import { HIRE } from '../words/hires';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const THING =
  '(?:position|role|job|opportunity|opportunities|partnership|relationship|contract|project|commitment|collaboration|cooperation|work|basis|engagement|partner|consultant|employment|freelancer|developer|designer|writer|assistant|va|editor|hire|need|support|contractual engagement|stable opportunity|working relationship|business relationship|team member|member|term)s?';

const notYet =
  /\b(?:may|might|could|can|potential(?:ly|s)?|possib(?:le|ly|ility|ilities)|lead(?:s|ing)? (?:in)?to|turn(?:s|ing)? into|(?<!will )become|becomes|becoming|if (?:\w+ ){0,6}|chance (?:of|for)|option (?:of|for)|opportunity (?:for|to)|extend(?:ed|able)? to|extended|extension|later|eventually|then|hopefully|evolve|grow into|transition(?:ing)? (?:in)?to|convert(?:ed|ing)? to|move to|prospects? (?:of|for)|open to|not(?: looking for)?(?: an?)?|no|short[- ]term or|or|either|part[- ]time or|would consider|interested in|with (?:a )?view to|after|future|go|future work(?: and)?|do you (?:work|have)|your|my|i have|have an?|currently|i also work|also work|ambitious|salary for|\(for|over \d+|of|benefits? for|candidate must not have|another|our|towards?|long lasting|drafts?|translat\w+|review|(?:who|that) (?:is|are) (?:also )?looking for|to)(?: (?:an?|the|into|be|more|for|potential|great|good|exclusive))* $/i;
const otherSense =
  /^[ -](?:potential|experience|possible|and part|positions?\)|vision|goals?|growth|strateg\w+|memory|value|maintenance|support plan|success|trends?|planning|plan|investments?|care|effects?|benefits?|impact|storage|objectives?|data|rental|lets?|staff(?! )|students?|parking|customer|clients?|availability|stability|scalability|sustainability|performance|health|roadmap|use|hold|liabilit\w+|debt|loans?)/i;

// A condition or an outlook anywhere in the sentence.
const outlook =
  /\bif (?:all|this|things|it|the|we|everything|you)\b[^.!?]{0,40}\b(?:well|good|fit|happy|success\w*|satisf\w+|works?|agree|like|done)\b|\b(?:even if|(?:a |the )?potential (?:for|to|of)|open to equity|benefits package|room for|beginning of|look forward to|in the beginning|eventually|also possible|possible$|there will be the option|moving forward|next \w+ days|is desirable|highlight any|experience with|believe in|(?:looking|open) to (?:develop|build|create|establish|form)(?:ing)?|(?:build|develop|creat|establish|form)(?:e|ing)? (?:an? |strong |lasting )*long[- ]term|short[- ]term and|hop(?:e|ing) to (?:develop|build|create|establish|form))\b/i;

const TERM = /^(?:full|long)[- ]?t\w+(?= )/i;

const rewrites = ({ groups, 0: all, input }: RegExpExecArray): [string] => {
  const words = groups?.flag ?? all;
  // Two brackets never stand side by side.
  if (input.includes(`${words} (`) && TERM.test(words))
    return [words.replace(TERM, '$& (after a paid trial of [length])')];
  return [`${words} (${/^not/i.test(words) ? 'rather for longer, ' : ''}after a paid trial of [length])`];
};

const phrase = (pattern: string): Phrase => ({
  words: i(pattern),
  unlessBefore: notYet,
  unlessAfter: otherSense,
  unlessAnywhere: outlook,
  rewrites,
});

const PHRASES: readonly Phrase[] = [
  phrase(`\\bjoin (?:us|our \\w+|my \\w+) (?<flag>permanently)\\b`),
  phrase(`(?:^|[([|,–:-]\\s*)(?<flag>full[- ]?time (?!(?:or|and|to)\\b)(?:[\\w/&+.-]+ ){0,4}?${HIRE})\\b`),
  phrase(
    `\\b(?:full[- ]time[, /&]+)?(?:mid[- ]to[- ])?(?:long|longer)[- ]{0,2}term[, ]+(?:(?:and |& |, )?(?:ongoing|full[- ]time|stable|remote|reliable|contractual|dedicated|strategic|working|business|exclusive|freelance|paid|regular|mutual|committed) ){0,2}(?:(?!clients?|customers?|partner |data)\\w+ )?(?:${THING}|resources?|${HIRE})\\b(?:\\s*\\(\\d[^)]{1,15}\\))?`,
  ),
  phrase(`\\b(?:permanent|indefinite) (?:full[- ]time |remote |part[- ]time )?(?!(?:support|need)s?\\b)${THING}\\b`),
  phrase(
    `\\bfull[- ]?time (?:remote |freelance |contract |salaried |dedicated |long[- ]term )?(?:position|role|job|basis|employment|employee|contract|opportunity|engagement|commitment|collaboration|hire|work|team member)s?\\b(?! (?:or|and) part)`,
  ),
  phrase(
    `\\b(?:join (?:us|our \\w+|my \\w+)|work(?:ing)?(?: with us| for us)?|available|hired|hire|employ(?:ed)?|needed|commit(?:ted)?(?: to)?)(?: on an?| as)? (?<flag>full[- ]?time)\\b(?! (?:or|and) part)`,
  ),
  phrase(
    `(?:^|[([|,–:-]\\s*)(?<flag>full[- ]?time(?:,? ?(?:long[- ]?term|remote))?)(?=[\\s)\\]|,–:/-]|$)(?!\\/part| ?\\/ ?part| (?:or|to|potential|employment (?:possible|later)|equivalent|students?|hours|team|staff|in the future|if|later))`,
  ),
  phrase(
    `\\b(?:looking for|need|seeking|hiring|hire|want)(?: an?)?(?: \\w+(?:ed|ful|ive|al|ior|ble),?(?: and)?){0,3} (?<flag>full[- ]?time(?: (?!or\\b|and\\b|team)[\\w/.-]*\\w){1,4})(?=[,.;:!(]|$| (?:with|who|to|for|in)\\b)`,
  ),
  phrase(
    `\\bfull[- ]?time (?:position |role |job )?or (?:an? )?(?:\\d{1,2}\\s?[-–]\\s?)?(?:[6-9]|1\\d)[- ]months? (?:contract|position|role|job)\\b`,
  ),
  phrase(`\\bfull[- ]?time availability\\b`),
  phrase(`\\bminimum (?:duration|term|period) of (?:\\d{1,2}\\s?[-–]\\s?)?(?:[5-9]|1\\d) months\\b`),
  {
    ...phrase(`\\bwork(?:ing)? with (?:us|me) for (?:a |the )?long(?:er)? (?:time|period|while|term)\\b`),
    // "Who can work with us for a long time" asks for it; "we may work with you" does not.
    unlessBefore: /\b(?:may|might|could|possibly|hope to|happy to)(?: \w+)? $/i,
  },
  phrase(
    `\\b(?:need|want|looking for|seeking|hire|hiring) (?:an? )?(?<flag>(?:someone|somebody|a person|people) permanent(?:ly)?|(?:long[- ]?term|permanent) resources?)\\b`,
  ),
  phrase(
    `\\b(?:you |must |should |to |will |can )(?:\\w+ )?(?<flag>(?:commit|sign(?: up)?|stay)(?: yourself)?(?: with us)? (?:to|for)(?: at least| a minimum of| minimum)? (?:[6-9]|1\\d|2\\d|six|nine|twelve)[- ]?months?|commit (?:to|for)(?: at least)? (?:an?|one|two|1|2|3) years?)\\b`,
  ),
  phrase(`^\\W*(?<flag>long[- ]?term)(?=\\W|$)(?!, (?:we|our|this|i|the)\\b)`),
  phrase(
    `\\b(?:need|want|looking for|seeking|hire|hiring|require)\\b[^.!?\\n]{0,40}?(?<flag>(?:someone |somebody |expert |developer |designer |va |assistant |freelancer |person |partner )?(?:for (?:the )?)?long[- ]?term)(?=\\W*(?:$|[.,;!)]|to\\b|with\\b|-|and\\b|who\\b|as\\b))`,
  ),
  phrase(
    `\\b(?:(?:a |minimum (?:of )?|at least )?(?:\\d{1,2}\\s?(?:-|–|to)\\s?)?(?:[6-9]|1\\d|2\\d|six|nine|twelve)[- ]?(?:\\+ ?)?(?:months?|mos?)(?:['’]s?)?(?: (?:full[- ]time|fixed|minimum|long))? (?:contract|commitment|engagement|position|role|project|extendable)|(?:contract|commitment|engagement|project)(?: (?:length|duration|period|term))?\\s*(?:[:–-]|of|is|for)\\s*(?:at least |minimum |min )?(?:[6-9]|1\\d|2\\d|six|nine|twelve)\\s?\\+?\\s?months?(?: extendable)?|(?:for|of|spanning|lasting)?(?: approximately| about| at least| more than| over| minimum)? ?(?:1|one|two|three|\\d+)[- ]years?(?:['’])? contract|spanning (?:approximately |about |over |at least )?\\d+ years|part[- ]?time (?:\\w+ )?for at least \\d+ months?|last (?:for )?more than (?:6|six) months)\\b`,
  ),
  phrase(
    `\\b(?:not looking for (?:an? )?(?:one[- ](?:time|off)|short[- ]term) (?:freelancer|developer|person|job|project|contractor|worker)|(?:this is|it is|it['’]s) an? (?:salary|salaried|permanent|employee|staff) (?:position|role|job))\\b`,
  ),
];

const PLAINLY =
  /\b(?:(?:this|it|job|position|role) (?:is|will be)|it['’]s|join (?:us|our \w+)|looking for|seeking|hiring|need)(?: (?:an?|as|on|skilled|experienced|talented|our|for))* $/i;

// With a trial, or the first small job named, the long term is an outlook and no condition.
const TRIAL =
  /\b(?:trial|probation(?:ary)?|paid test|test (?:project|task|period|week|job)|pilot|start(?:ing)? (?:with|off with) (?:an? |one )?(?:small|short|single|first|test|one)|(?:first|initial) (?:small )?(?:project|milestone|task|job) (?:will|is|to|of)|for (?:this|the) first (?:small )?(?:project|task|job|one)|contract[- ]to[- ]hire|initial (?:month|week|period|project))\b/i;

const namesTrial = perSentence(({ text }: Line) => TRIAL.test(text));
const namesTime = perSentence(({ text }: Line) =>
  /(?:\b|\d)(?:term|time|permanent|months?|years?|indefinite|salar)/i.test(text),
);

const saidIn = perSentence(({ text }: Sentence) => findPhrases(text, PHRASES));

export default defineRule({
  id: 'long-commitment',
  scope: 'post',
  mistake: 'evaluation',
  title: 'Long-term from the first day',
  severity: 'low',
  weight: 4,
  docs: {
    what: 'A long commitment before you have seen any work',
    why: 'If the fit is wrong you notice after weeks, and both sides are tied.',
    instead: 'Start with a small paid job, and let the long term follow from it.',
    source:
      'Vilasopic, “How to Hire Employees for Your Small Business Using Upwork”: https://vilasopic.com/how-to-hire-employees-for-your-small-business-using-upwork/',
  },
  examples: {
    invalid: [
      {
        post: 'This is a long-term role for our blog.',
        flags: ['long-term role'],
        after: 'This is a long-term role (after a paid trial of [length]) for our blog.',
      },
      {
        post: 'You join our team full-time.',
        flags: ['full-time'],
        after: 'You join our team full-time (after a paid trial of [length]).',
      },
      {
        post: 'We want a gifted full-time baker.',
        flags: ['full-time baker'],
        after: 'We want a gifted full-time baker (after a paid trial of [length]).',
      },
      {
        post: 'We ask for a minimum duration of 6 months.',
        flags: ['minimum duration of 6 months'],
        after: 'We ask for a minimum duration of 6 months (after a paid trial of [length]).',
      },
      {
        post: { title: 'Full-time web designer', description: 'This is a full-time position.' },
        flags: ['Full-time web designer', 'full-time position'],
        after: 'Full-time web designer (after a paid trial of [length])',
      },
      {
        post: { title: 'Long-term projects', description: 'We need a baker who can work with us for a long time.' },
        flags: ['work with us for a long time'],
        after: 'We need a baker who can work with us for a long time (after a paid trial of [length]).',
      },
    ],
    valid: [
      { post: 'This may become a long-term role.', because: 'it is an outlook, not a condition' },
      { post: 'A long-term role that starts with a paid trial week.', because: 'there is a trial' },
      {
        post: 'We want a partner for a long-term relationship, but the initial job is to paint one sign.',
        because: 'a first small job comes before it',
      },
      { post: 'Good for someone who is looking for a long-term role.', because: 'it is the applicant’s wish' },
      { post: 'There is potential for a long-term role.', because: 'it is an outlook, not a condition' },
      { post: 'Our benefits package for full-time positions is on the site.', because: 'it is about others' },
      { post: 'Our long-term goals are on the site.', because: 'the goals are long-term, not the hire' },
      { post: 'A full-stack developer for one page.', because: 'full-stack is no length of time' },
    ],
  },
  *find({ post, sentences }) {
    const lines = linesOf(post);
    if (!lines.some(namesTime) || lines.some(namesTrial)) return;
    // Said once is said: of all mentions of one kind, the plainest is flagged, in the title and in the text. A
    // bare "long-term" in a title, or one of projects, counts only where the text says nothing of it.
    const plainest = new Map<string, { rank: number; found: FoundInPost }>();
    for (const sentence of sentences) {
      const rank = sentence.part === 'title' ? 3 : sentence.kind === 'prose' ? 0 : sentence.kind === 'item' ? 1 : 2;
      for (const { span, ...rest } of saidIn(sentence)) {
        const kind = `${/full/i.test(sentence.text.slice(span.start, span.end)) ? 'full' : 'long'} ${sentence.part}`;
        const said = PLAINLY.test(sentence.text.slice(0, span.start)) ? rank - 1 : rank;
        if ((plainest.get(kind)?.rank ?? 4) <= said) continue;
        const at = { start: span.start + sentence.start, end: span.end + sentence.start };
        plainest.set(kind, { rank: said, found: { ...rest, part: sentence.part, span: at } });
      }
    }
    for (const [kind, { found }] of plainest) {
      const words = post.title.slice(found.span.start, found.span.end);
      if (kind !== 'long title' || plainest.size === 1 || !/(?:term|projects?|work|support)$/i.test(words)) yield found;
    }
  },
});
