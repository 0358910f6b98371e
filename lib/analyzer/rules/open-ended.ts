import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'open-ended',
  scope: 'post',
  mistake: 'vague',
  title: 'Work without an end',
  severity: 'medium',
  weight: 3,
  docs: {
    what: 'Nobody knows how much work this will be',
    why: 'Nobody can plan or price work that has no size.',
    instead: 'Say how many hours or pieces you expect, or leave it out.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'You will update our website as needed.',
        flags: ['as needed'],
        after: 'You will update our website as needed (up to [number] hours a week).',
      },
      {
        post: 'We are not sure what we need yet.',
        flags: ['not sure what we need yet'],
        after: 'We are not sure what we need yet (best guess: [your guess]).',
      },
    ],
    valid: [
      { post: 'You will update our website for 3 hours a week.', because: 'the amount is there' },
      { post: 'There will be maybe 400 rows in the sheet.', because: 'it says about how many' },
      { post: 'We pay 400 dollars or so for the site.', because: 'it says about how much' },
      { post: 'I need the logo by next week if possible.', because: 'the date is named' },
    ],
  },
  find: (post) => findVague(post, 'open'),
});
