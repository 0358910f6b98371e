import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const KNOW =
  '(?:experience|skills?|knowledge|qualifications?|background|expertise|portfolio|degree|training|cv|resume|interview|tests?)';

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\bno (?:(?:prior|previous|special|specific|particular|relevant|formal|work|working|professional|technical|past|\\w+) ){0,3}${KNOW}(?: (?:or|and) (?:\\w+ )?${KNOW})?(?: (?:is|are|will be))? (?:needed|required|necessary|requested|asked)\\b`,
    ),
    unlessAfter: /^,? (?:though|but|although|however|yet)\b/i,
    rewrites: ['with a paid test of [length] first'],
  },
  {
    words: i(
      `\\b${KNOW}s? (?:is|are) (?:not|n['’]t) (?:needed|required|necessary|important|a must|essential)\\b|\\b(?<lead>you) (?:do not|don['’]?t) need (?:any |to have )?(?:prior |previous |special |any )*${KNOW}\\b`,
    ),
    unlessAnywhere: /\b(?:but|although|however|prefer\w*)\b/i,
    rewrites: ({ groups }) => [
      groups?.lead
        ? 'you show what you can do in a paid test of [length]'
        : 'experience is shown in a paid test of [length]',
    ],
  },
  {
    words: i(
      `\\b(?:(?:perfect|ideal|easy|great|suitable|good|open|fine) (?:for|to) (?:complete |absolute |total |new )?(?:beginners|newbies|freshers|students|new freelancers|newcomers)|(?<who>beginners?|newbies|freshers|newcomers|new freelancers)(?: (?:are|is))?(?: (?:also|very|most))? (?:welcome|ok|okay|fine|accepted)|(?<who2>even (?:people who are |complete |for |if you are an? )?(?:beginners?|newbies|freshers)|individuals who are new to the field|(?:inexperienced|untrained|unexperienced) (?:people|freelancers|applicants|candidates)(?= (?:can|may|are))))\\b`,
    ),
    unlessAnywhere:
      /\b(?:course|students? will|learners?|tutorial|lessons?|users?|players?|app|audience|readers?|classes)\b/i,
    rewrites: ({ groups }) => [
      groups?.who
        ? `${groups.who} who pass a paid test of [length] are welcome`
        : groups?.who2
          ? 'beginners who pass a paid test of [length]'
          : 'open to beginners who pass a paid test of [length]',
    ],
  },
  {
    words: i(
      `\\b(?:if you have not (?:\\w+ ){1,4}before|don['’]?t let (?:not being|a lack of|lack of|not having)[^.!?\\n]{3,45}|(?:or )?(?:just )?willing to learn)(?=\\W*(?:[).,;!]|$|\\bis (?:enough|fine|ok)|deter|put you off|stop))(?: (?:deter|put|stop) you(?: off)?)?`,
    ),
    unlessBefore: /\b(?:and|with|a|strong|the|attitude|eager|ready|are|is|be|should|must|your|their|to)(?:,)? $/i,
    rewrites: ['or ready to pass a paid test of [length]'],
  },
  {
    words: i(
      `\\bfirst[ -]come[, -]+first[ -]served?(?: basis)?\\b|\\b(?<hire>hire|award it to|take|choose|pick) the first (?:person|freelancer|one|applicant|bidder|developer|designer)(?: who (?:applies|bids|replies|responds|writes))?|\\b(?:the )?first (?:person|freelancer|one|applicant|bidder|developer|designer|to (?:apply|reply|respond|bid|message))s? (?:who |to |that )?(?:\\w+ ){0,3}(?<gets>(?:gets?|wins?|will (?:get|win|be hired)|takes?)(?: (?:the|this) (?:job|project|work|gig)| it|hired)?)\\b`,
    ),
    rewrites: ({ 0: words, groups }) => {
      if (/^first[ -]come/i.test(words)) return ['chosen by [similar work or a paid test]'];
      const them = 'the freelancer with [the similar work or paid test that counts]';
      return [groups?.hire ? `${groups.hire} ${them}` : `${them} ${groups?.gets ?? 'gets the job'}`];
    },
  },
  {
    words: i(
      `\\b(?:(?<lead>(?:looking|want|wanting|ready|need|hoping|planning|going|plan|like|willing) to) (?:hire|award|select|choose|pick)(?: (?:someone|somebody|a freelancer|a \\w+|you|the right \\w+))?(?: (?:as soon as possible|asap|now|today|tomorrow|immediately|right away|right now|straight ?away|instantly|on the spot|quickly|fast))|(?<lead2>(?:will|we['’]ll|i['’]ll|to) (?:be )?)(?:hire|hired|award|awarded|hiring)(?: (?:someone|you|the job|the project|it))? (?:immediately|right away|right now|straight ?away|instantly|today|on the spot|asap|fast)|hir(?:e|ing|ed)(?: (?:someone|now|you))? (?:immediately|right away|right now|instantly|today|on the spot|asap|fast|straight ?away)|(?<noun>immediate) (?:hire|hiring|joiners?|joining|award)|(?:urgent(?:ly)? hiring|hiring urgent(?:ly)?)|hiring (?:now|today),? (?:and )?start(?:ing)? (?:now|today|tomorrow|immediately)|ready to hire (?:now|today|immediately))\\b`,
    ),
    rewrites: ({ 0: words, groups }) => {
      const verb = groups?.lead ? `${groups.lead} hire` : /^hir(?:e|ed)\b/i.test(words) ? 'hire' : 'hiring';
      const start = groups?.lead2 ? `${groups.lead2}${/\bbe $/i.test(groups.lead2) ? 'hired' : 'hire'}` : verb;
      return [`${start} on [date] after [similar work or a paid test]`];
    },
  },
  {
    words: i(
      `\\b(?:no (?:interviews?|portfolio|samples?|questions asked)(?: (?:needed|required|necessary))?|without (?:an )?interview)\\b(?= (?:needed|required|necessary)|\\W*$|[.,;!])`,
    ),
    rewrites: ['with a paid test of [length] first'],
  },
];

export default defineRule({
  id: 'hire-unseen',
  scope: 'sentence',
  mistake: 'evaluation',
  title: 'Hired unseen',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'This promises to hire without looking',
    why: 'It draws the fastest clickers, and you find out what they can do with your money.',
    instead: 'Ask for one similar piece of work, or start with a paid test.',
    source:
      'Upwork Community, “9 interview questions to help find the right talent”: https://community.upwork.com/t5/Hiring-Resources/9-interview-questions-to-help-find-the-right-talent/td-p/735758',
  },
  examples: {
    invalid: [
      {
        post: 'Type up 40 recipes, no experience needed.',
        flags: ['no experience needed'],
        after: 'Type up 40 recipes, with a paid test of [length] first.',
      },
      {
        post: 'First come, first served.',
        flags: ['First come, first served'],
        after: 'Chosen by [similar work or a paid test].',
      },
    ],
    valid: [
      { post: 'Experience with bakeries is needed.', because: 'experience is asked for' },
      { post: 'You are curious and willing to learn.', because: 'it describes the applicant’s character' },
      {
        post: 'We need lesson plans, easy for beginners who take our course.',
        because: 'the beginners are the learners',
      },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
