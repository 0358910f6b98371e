import { defineRule } from '../rule';

// Bracketed words, but no footnote, tick box or link; lines to write on; words that templates leave behind.
const LEFT =
  /\[(?![\sxX✓]{0,5}\]|\d{1,3}\])[^[\]\n]{1,60}\](?!\()|\{\{[^{}\n]{1,40}\}\}|_{3,}|\b(?:TODO|FIXME)\b|\blorem ipsum(?: dolor sit amet)?|\bX{3,}\b|<(?:insert|your|company|name|add) ?[^<>\n]{0,40}>/gu;

const blankFor = (words: string): string =>
  words.startsWith('[') ? words : /^[{<]/.test(words) ? `[${words.replace(/[{}<>]/g, '').trim()}]` : '[fill this in]';

export default defineRule({
  id: 'unfilled-blank',
  scope: 'sentence',
  mistake: 'blank',
  title: 'A blank left unfilled',
  severity: 'blank',
  weight: 2,
  docs: {
    what: 'This blank is still to be filled',
    why: 'Freelancers take a post with blanks for one that nobody has read before it was published.',
    instead: 'Fill it in, or take the line out.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: 'We are {{company}}, a bakery in town.',
        flags: ['{{company}}'],
        after: 'We are [company], a bakery in town.',
      },
      { post: 'The logo is due on ____.', flags: ['____'], after: 'The logo is due on [fill this in].' },
    ],
    valid: [
      { post: 'The source is in the list below [1].', because: 'a footnote is no blank' },
      { post: 'Look at [our shop](https://shop.example).', because: 'a link is no blank' },
    ],
  },
  *find({ text }) {
    for (const hit of text.matchAll(LEFT))
      yield { span: { start: hit.index, end: hit.index + hit[0].length }, rewrites: [blankFor(hit[0])] };
  },
});
