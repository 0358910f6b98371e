import { defineRule } from '../rule';

const LOWEST = /\b(?:cheapest|lowest (?:bid|price|quote|offer)s?(?: wins)?)\b/gi;

export default defineRule({
  id: 'lowest-price',
  scope: 'sentence',
  mistake: 'cost',
  title: 'Lowest price wins',
  severity: 'high',
  weight: 10,
  docs: {
    what: 'This asks for the lowest price before anything else',
    why: 'Good freelancers skip posts that choose by price, and the work is often paid for twice.',
    instead: 'Say what you can pay and what the work must achieve.',
    source: 'Upwork, "How to write a job post": https://www.upwork.com/resources/how-to-write-job-description',
  },
  examples: {
    invalid: [
      { post: 'Lowest bid wins.', flags: ['Lowest bid wins'], after: 'The best fit within [your budget] wins.' },
    ],
    valid: [{ post: 'Our budget is $500.', because: 'stating a budget is not choosing by price' }],
  },
  *find(sentence) {
    for (const hit of sentence.text.matchAll(LOWEST))
      yield {
        span: { start: hit.index, end: hit.index + hit[0].length },
        rewrites: [/wins/i.test(hit[0]) ? 'The best fit within [your budget] wins' : 'good value within [your budget]'],
      };
  },
});
