import { defineRule } from '../rule';
import { findVague } from '../vague/find-vague';

export default defineRule({
  id: 'vague-quality',
  scope: 'post',
  mistake: 'vague',
  title: 'A quality nobody can measure',
  severity: 'medium',
  weight: 3,
  docs: {
    what: 'These words mean something else to everyone',
    why: 'You and the freelancer will not agree on when the work is done.',
    instead: 'Show an example you like, or say how you will check it.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'I need a modern website for my bakery.',
        flags: ['modern website'],
        after: 'I need a modern website (like [an example you like]) for my bakery.',
      },
      {
        post: 'We need a robust tool for various projects.',
        flags: ['robust tool for various projects'],
        after: 'We need a robust tool (measured by [a figure or a test]) for [number] projects.',
      },
      {
        post: 'We want a robust Travel Guide (TG) website for walkers.',
        flags: ['robust Travel Guide (TG) website'],
        after: 'We want a robust Travel Guide (TG) website (measured by [a figure or a test]) for walkers.',
      },
    ],
    valid: [
      { post: 'We sell fresh bread and need a website with a price list.', because: 'the bread is fresh' },
      { post: 'You are a creative person.', because: 'the words are about the applicant' },
    ],
  },
  find: (post) => findVague(post, 'quality'),
});
