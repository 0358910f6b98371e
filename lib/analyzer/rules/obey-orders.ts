import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';

const i = (pattern: string) => new RegExp(pattern, 'gi');

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:just |simply |only |must |exactly )*(?:do|does|doing|follow|obey) (?:exactly |only |just |precisely )?(?:as|what|whatever|everything|anything) (?:i|we)(?:['’]m| am|['’]re| are)? (?:say|tell|ask|asked|want|order|instruct|told|saying|telling|demand)(?: you)?(?: to do| to)?(?: exactly| without (?:question|questions))?\\b`,
    ),
    rewrites: ['work to [the list of what must be done]'],
  },
  {
    words: i(
      `\\b(?:follow|obey) (?:all )?(?:my|our|the|every) (?:instructions?|orders?|directions?|commands?) (?:exactly|to the letter|without (?:question|questions|any question|deviation|asking)|blindly|100 ?%|word for word)\\b|\\bno questions asked\\b|\\bwithout (?:asking )?(?:any )?questions\\b|\\bunder my (?:direct |constant |close )?(?:supervision|control|command)\\b|\\b(?:i|we) (?:will|['’]ll) (?:watch|supervise|control|monitor) (?:every|each) (?:step|move)\\b`,
    ),
    unlessAnywhere: /\b(?:refunds?|returns?|guarantee|cancel\w*|policy)\b/i,
    rewrites: ({ 0: words }) => [
      /^(?:follow|obey)/i.test(words) ? 'work to [the list of what must be done]' : 'with [what you check, and when]',
    ],
  },
];

export default defineRule({
  id: 'obey-orders',
  scope: 'sentence',
  mistake: 'deliverables',
  title: 'Orders in place of a result',
  severity: 'medium',
  weight: 5,
  docs: {
    what: 'This asks for obedience where a result is needed',
    why: 'You pay for an expert and take away what makes one: knowing a better way.',
    instead: 'Describe the result and what makes it right; leave the way to the freelancer.',
    source:
      'IRS, “Independent contractor defined”: https://www.irs.gov/businesses/small-businesses-self-employed/independent-contractor-defined',
  },
  examples: {
    invalid: [
      {
        post: 'Just do as I tell you.',
        flags: ['Just do as I tell you'],
        after: 'Work to [the list of what must be done].',
      },
    ],
    valid: [{ post: 'Please follow the brand guide.', because: 'a guide says what the result must look like' }],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
