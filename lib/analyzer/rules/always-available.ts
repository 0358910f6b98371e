import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
// Round-the-clock service that the product or the firm gives to its own customers.
const PRODUCT =
  /\b(?:customers?|guests?|users?|visitors?|desktop|devices?|information|intranet|patients?|chat ?bots?|bots?|server|hosting|uptime|app|website|site|platform|system|software|monitor\w*|stream\w*|trading|agent(?:s)? (?:should|must|can)|support team|hotline|(?:we|company|business) (?:are|is|provide|offer)s?)\b/i;

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:answer|respond to|reply to|return) (?:all )?(?:my|our|all|every) (?:messages?|calls?|e-?mails?|texts?)(?: and \\w+)? (?:instantly|immediately|right away|at once|within (?:seconds|minutes|an? minute|\\d{1,2} ?min(?:ute)?s?)|at any (?:time|hour))\\b|\\b(?:respond|reply|answer) (?:very )?(?:fast|quickly|instantly)? ?at any (?:time|hour)(?: of (?:the )?(?:day|night))?\\b|\\b(?:an? )?(?:immediate|instant) (?:answers?|repl(?:y|ies)|responses?)\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ({ 0: words }) => [
      /immediate|instant (?:a|r)/i.test(words)
        ? 'replies within [hours] on working days'
        : 'reply within [hours] on working days',
    ],
  },
  {
    words: i(
      `\\b(?:(?<lead>(?:(?:must|should|to|always|can|will) )*(?:be |are |being |is )?(?:always )?)(?:available|reachable|online|on call|on-call|contactable|accessible|working|on|ready|responsive)(?: (?:for us|to us|for calls?|via \\w+|on \\w+|almost))? ?(?:24\\s?[/x-]\\s?7(?:\\s?[/x-]\\s?365)?|24 hours(?: a day)?|round[- ]the[- ]clock|around the clock|day and night|at all times|all the time|any ?time(?: of (?:the )?day)?|at any (?:time|hour|moment)|whenever (?:we|i|needed|required)(?: \\w+){0,3}|on demand|at (?:very )?short notice|seven days a week|7 days a week)|24\\s?[/x-]\\s?7 (?:availability|available|online|on[- ]call|reachable|response)|(?:round|around)[- ]the[- ]clock (?:availability|communication)|always (?:be )?(?:available|online|reachable|on call|responsive|contactable))\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ({ groups }) => [`${groups?.lead?.replace(/always /i, '') ?? ''}available from [time] to [time]`],
  },
  {
    words: i(`\\bon[- ]call\\b(?! (?:with|at|rotation|via))`),
    unlessAnywhere: /\b(?:discuss|share|explain|schedule|doctor|nurse|roster|rota|pagerduty)\b/i,
    unlessBefore: /\b(?:discuss(?:ed)?|explain|talk|share[d]?|details|speak|live|jump|get|hop|join) $/i,
    unlessAfter: /^['’"”]? (?!when|if|as|for|at|during|and|or|in|on|to|with)[a-z]/i,
    rewrites: ['available from [time] to [time]'],
  },
  {
    words: i(
      `\\b(?:(?:reply|respond|answer|get back(?: to (?:me|us))?|repl(?:ies|ying)|respond(?:s|ing)) (?:to (?:me|us|messages?|all messages?|my messages?|emails?|our messages?) )?(?:instantly|immediately|right away|at once|straight ?away|within (?:seconds|minutes|\\d{1,2} min(?:ute)?s?)|very (?:quickly|fast)|in real[- ]time|at any time|whenever)|(?:only )?(?:get back to me|reply|respond|apply|message) if you(?:['’]re| are) an? (?:fast|quick) (?:responder|replier|communicator))\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['reply within [hours] on working days'],
  },
  {
    words: i(
      `\\b(?:whenever|any time|anytime) (?:we|i) (?:need|want|call|message|ask|require)(?: (?:you|it|them|help|something))?\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ['from [time] to [time]'],
  },
  {
    words: i(
      `\\bbe (?:responsive|available|online|reachable) (?:when|as|if) (?:projects?|tasks?|work|needed|required|things|issues?|jobs?)(?: (?:arises?|arrive|come up|comes|needed|required|are needed))?\\b`,
    ),
    rewrites: ['reply within [hours] when projects arise'],
  },
  {
    words: i(
      `\\b(?<lead>(?:must |should |to |will )?)(?:answer|respond|reply|work|be (?:up|awake|responsive|reachable)) (?:(?:to )?(?:me|us|messages|calls|emails) )?at all hours\\b`,
    ),
    unlessAnywhere: PRODUCT,
    rewrites: ({ groups }) => [`${groups!.lead}reply from [time] to [time]`],
  },
  // "You have to be reachable 24/7 for our patients": whoever they call, it is the freelancer who must be there.
  {
    words: i(
      `\\b(?:you|freelancer|assistant|person|someone|somebody|va|candidate|applicant)s?(?: who)?,? (?<flag>(?<lead>(?:must|should|have to|has to|need to|needs to|will|can) (?:always )?be )(?:always )?(?:available|reachable|online|on call|contactable|accessible|awake) (?:24\\s?[/x-]\\s?7|24 hours(?: a day)?|(?:round|around)[- ]the[- ]clock|day and night|at all times|all the time|at (?:any|every) (?:time|hour)))`,
    ),
    rewrites: ({ groups }) => [`${groups!.lead!.replace(/always /i, '')}available from [time] to [time]`],
  },
  {
    words: i(
      `\\b(?:answer|reply to|respond to|message|call)(?: back)? (?:me|us)(?: back)? (?:(?:immediately|instantly|right away|at once) )?(?:at (?:any|every) hour|day and night|day or night)(?: of the day)?\\b|\\b(?:answer|reply|respond) (?:to (?:guests|customers|clients|patients|callers|messages) )?(?:within \\d{1,2} min(?:ute)?s?,? )?(?:day and night|day or night|at every hour)\\b`,
    ),
    unlessAnywhere: /\b(?:chat ?bots?|bots?|apps?|website|site|system|software|platform|agents?|ai)\b/i,
    rewrites: ['reply within [hours] on working days'],
  },
  { words: i(`^\\W*be available\\W*$`), rewrites: ['Be available from [time] to [time]'] },
];

export default defineRule({
  id: 'always-available',
  scope: 'sentence',
  mistake: 'communication',
  title: 'Available at every hour',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'Nobody can be reached at every hour',
    why: 'Freelancers with other clients pass, and you learn nothing about when you will hear from the rest.',
    instead: 'Name the hours in which you need answers, and how fast.',
    source:
      'Upwork Community, “9 interview questions to help find the right talent”: https://community.upwork.com/t5/Hiring-Resources/9-interview-questions-to-help-find-the-right-talent/td-p/735758',
  },
  examples: {
    invalid: [
      {
        post: 'You have to be reachable 24/7 for our patients.',
        flags: ['have to be reachable 24/7'],
        after: 'You have to be available from [time] to [time] for our patients.',
      },
      {
        post: 'Reply to guests day and night.',
        flags: ['Reply to guests day and night'],
        after: 'Reply within [hours] on working days.',
      },
      {
        post: 'You must be available 24/7 for our three shops in town.',
        flags: ['must be available 24/7'],
        after: 'You must be available from [time] to [time] for our three shops in town.',
      },
      {
        post: 'Please reply instantly.',
        flags: ['reply instantly'],
        after: 'Please reply within [hours] on working days.',
      },
    ],
    valid: [
      { post: 'The chatbot answers customers 24/7.', because: 'the product is on all day, not the freelancer' },
      { post: 'We work from 9:00 to 17:00 in Berlin.', because: 'hours are named' },
      { post: 'Please discuss the plan with us on call.', because: 'a call is no standby' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
