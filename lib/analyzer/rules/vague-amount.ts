import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'vague-amount',
  scope: 'post',
  mistake: 'vague',
  title: 'An amount without a number',
  severity: 'medium',
  weight: 3,
  docs: {
    what: 'Nobody can price an amount without a number',
    why: 'One freelancer thinks of three, another of thirty, and their prices cannot be compared.',
    instead: 'Write the number, or name each one.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'I need some changes to my website.',
        flags: ['some changes'],
        after: 'I need [number] changes to my website.',
      },
    ],
    valid: [{ post: 'I need four changes to my website.', because: 'the number is there' }],
  },
  find: (post) => findVague(post, 'amount'),
});
