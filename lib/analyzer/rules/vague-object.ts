import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'vague-object',
  scope: 'post',
  mistake: 'vague',
  title: 'A thing that is not named',
  severity: 'low',
  weight: 3,
  docs: {
    what: 'A freelancer cannot see what this is',
    why: 'Without knowing which one you mean nobody can tell whether they can do it, or for how much.',
    instead: 'Name it, link to it, or list them.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'We need someone to assist with an upcoming project.',
        flags: ['an upcoming project'],
        after: 'We need someone to assist with an upcoming project ([which exactly]).',
      },
    ],
    valid: [{ post: 'We need help with our Shopify store.', because: 'the thing is named' }],
  },
  find: (post) => findVague(post, 'object'),
});
