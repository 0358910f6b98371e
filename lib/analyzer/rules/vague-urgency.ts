import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'vague-urgency',
  scope: 'post',
  mistake: 'vague',
  title: 'Urgency without a date',
  severity: 'medium',
  weight: 4,
  docs: {
    what: 'Urgent is not a date',
    why: 'Freelancers cannot tell whether they have time for you, and the careful ones pass.',
    instead: 'Give the date you need it by.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      { post: 'I need this logo ASAP.', flags: ['ASAP'], after: 'I need this logo by [date].' },
      {
        post: 'We would like to have the photos soon.',
        flags: ['soon'],
        after: 'We would like to have the photos by [date].',
      },
      {
        post: 'Please mend the form asap today.',
        flags: ['asap today'],
        after: 'Please mend the form today by [time].',
      },
    ],
    valid: [
      { post: 'I look forward to hearing from you soon.', because: 'that is courtesy, not a deadline' },
      { post: 'I need this logo by 3 March.', because: 'a date is named' },
      { post: 'I need this logo ASAP, no later than 9am on Monday.', because: 'the day is named right behind' },
      { post: 'We need the flyer quickly, by next Friday.', because: 'the date says how quickly' },
    ],
  },
  find: (post) => findVague(post, 'urgency'),
});
