import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'open-list',
  scope: 'post',
  mistake: 'vague',
  title: 'A list left open',
  severity: 'medium',
  weight: 3,
  docs: {
    what: 'The list goes on, and nobody knows how far',
    why: 'Freelancers price what you name, and the rest becomes an argument once the work has begun.',
    instead: 'Finish the list, or say that it is complete.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'We need pages for products, team, prices, news etc.',
        flags: ['etc.'],
        after: 'We need pages for products, team, prices, news and [the rest of the list].',
      },
    ],
    valid: [{ post: 'You know HTML, CSS, JavaScript, etc.', because: 'a list of skills is not the work' }],
  },
  find: (post) => findVague(post, 'list'),
});
