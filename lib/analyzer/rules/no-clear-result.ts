import { missingIn } from '../gaps';
import { defineRule } from '../rule';
import { stubOf } from '../stubs';

export default defineRule({
  id: 'no-clear-result',
  scope: 'gap',
  mistake: 'deliverables',
  title: 'No result to hand over',
  severity: 'high',
  weight: 8,
  docs: {
    what: 'No result is named that can be handed over and checked',
    why: 'You will pay for time and effort, and the two of you will not agree on when the work is done.',
    instead: 'Name the things you will get: how many, how large, in which format, for what.',
    source:
      'Freelancer, “5 important questions every employer should ask to get the best freelancer”: https://www.dk.freelancer.com/community/articles/5-important-questions-every-employer-should-ask-to-get-the-best-freelancer',
  },
  examples: {
    invalid: [
      {
        post: 'We are looking for a motivated marketing expert to join our team. Responsibilities include managing campaigns, analysing results and supporting our sales team.',
        gap: true,
      },
      {
        post: 'I am looking for an experienced data analyst with a strong background in statistics. The ideal candidate has knowledge of Python, SQL and machine learning.',
        gap: true,
      },
    ],
    valid: [
      {
        post: 'We need five blog posts of 1,000 words about beekeeping for our shop, each with a title and two sources.',
        because: 'number and length are named',
      },
      {
        post: 'You look after our Instagram account. Every week we need 3 posts per week with a picture and a caption, planned on Monday.',
        because: 'the recurring output is counted',
      },
      {
        post: 'Our shop shows a blank page when a customer pays with a gift card. Please fix the checkout bug on our staging copy and on the live site.',
        because: 'the finished state is plain',
      },
    ],
  },
  find: (post) => (missingIn(post).has('deliverables') ? stubOf('deliverables', post) : null),
});
