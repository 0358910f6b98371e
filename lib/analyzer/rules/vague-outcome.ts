import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'vague-outcome',
  scope: 'post',
  mistake: 'vague',
  title: 'An outcome nobody can check',
  severity: 'low',
  weight: 3,
  docs: {
    what: 'Nobody can check whether this has been reached',
    why: 'Everyone can claim to have done it, and you have nothing to hold the work against.',
    instead: 'Name the figure that should change, or the thing you will receive.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'We need an analyst to provide actionable insights from our sales data.',
        flags: ['provide actionable insights'],
        after: 'We need an analyst to provide actionable insights (on [which questions]) from our sales data.',
      },
    ],
    valid: [{ post: 'Send us a report on our ten best customers.', because: 'a thing is named' }],
  },
  find: (post) => findVague(post, 'outcome'),
});
