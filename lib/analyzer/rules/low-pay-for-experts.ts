import { hourlyPayIn, mayPayByHour, type Pay, payOf } from '../pay';
import { perSentence } from '../per-sentence';
import { type Line, linesOf } from '../read-lines';
import { defineRule } from '../rule';
import { HIRE } from '../words/hires';

// Up to here an hourly rate, and a price for the whole of a product, is what beginners ask.
const BEGINNERS_HOUR = 10;
const BEGINNERS_PRODUCT = 150;
const EXPERTS_PRODUCT = 200;
const BEGINNERS_EXPERT_JOB = 100;
// A price this small is a placeholder that forms demand, not an offer.
const PLACEHOLDER = 12;

const i = (pattern: string) => new RegExp(pattern, 'i');
const WORD =
  '(?!(?:are|is|and|or|seeking|needs?|an?|the|for|with|who|our|to|of|in|this|that|my|i|we|you) )[\\w/&+#.-]+ ';
const ROLE = `(?:${WORD}){0,4}?${HIRE}`;
const EXPERT = i(
  `\\b(?:(?:top[- ](?:notch|tier|level|rated)?|expert(?:[- ]level)?|senior|sr\\.?|highly[- ](?:skilled|experienced|qualified|talented)|world[- ]class|seasoned|master) ${ROLE}|(?:${WORD}){0,3}expert\\b(?! advice)|expert[- ]level (?:knowledge|skills?|experience|understanding)|(?:deep|strong|significant|extensive|proven|in[- ]depth|advanced|solid) expertise(?: (?:in|with) (?:[\\w-]+ ){0,2}[\\w-]+)?|(?:[5-9]|1\\d)\\s?\\+ years(?:['’])?(?: of)? (?:\\w+ )?(?:experience|expertise))\\b`,
);
const ABLE = i(
  `\\b(?:(?:highly |very |an? )?(?:skilled|experienced|talented|qualified|professional|expert|senior|proficient)(?: and \\w+)? ${ROLE}|strong (?:expertise|experience|background)(?: in (?:[\\w-]+ ){0,2}[\\w-]+)?|expert\\b)`,
);
const NOT_THE_HIRE = /\b(?:we are|i am|i['’]m|we['’]re) (?:an? |the )?(?:\w+ ){0,2}$|\bour $/i;
const SEEKING = /\b(?:looking|seeking|searching|hiring|in need)\b/i;
const MAKE =
  '(?:builds?|creates?|develops?|design|deliver|implement|make|creation of|development of|developing|building|creating|complete)';
const WHOLE_PRODUCT = i(
  `\\b${MAKE} (?:\\w+ )?(?:an? |the |our |my |this )?(?:[\\w/,&-]+ ){0,6}?(?:platforms?|saas(?: \\w+)?|marketplace|multiplayer (?:\\w+ ){0,2}game|(?:mobile|ios|android|web|cross[- ]platform) (?:app|application|game)s?|(?:augmented|virtual) reality|(?:\\w+ )?system|website|e-?commerce (?:store|site)|crm|erp)\\b`,
);
const WIDE_JOB =
  /\b(?:comprehensive|end[- ]to[- ]end|multiple projects|various (?:\w+ )?projects|from scratch|entire|complete (?:solution|system)|fully functional|(?:\d|few|several|two|three|four)\s?\+? (?:weeks|months))\b/i;
const SMALL_JOB =
  /\b(?:fix(?:ing)?|bugs?(?![- ]free)|debug\w*|tweak\w*|poc|proof of concept|mvp|prototype|small (?:change|task|job)|minor|update (?:a|the|my|our)|modif\w+|install\w*|quick|simple (?:landing|page|script)|\d{1,2} hours?|one[- ]hour|per (?:article|page|video|image|minute|word|hour|item|post|design|module)|first milestone|placeholder|not the (?:real|actual|final) (?:budget|price)|negotiable|budget is (?:flexible|open)|will be (?:adjusted|discussed)|(?:full|price|budget) (?:to be )?discussed)\b/i;

const isOfPay = perSentence(({ text }: Line) => mayPayByHour(text));

export default defineRule({
  id: 'low-pay-for-experts',
  scope: 'post',
  mistake: 'cost',
  title: 'An expert at beginner’s pay',
  severity: 'high',
  weight: 10,
  docs: {
    what: 'The pay you name does not buy the level you ask for',
    why: 'People of that level skip the post, and those who take it are not what you asked for.',
    instead: 'Raise the pay, ask for less, or say that a beginner is welcome.',
    source: 'A Client’s Guide to Upwork: http://studylib.net/doc/27390374/client-guide-to-upwork',
  },
  examples: {
    invalid: [
      {
        post: { title: '', description: 'A senior developer builds our web platform.', budget: 'fixed $180.00' },
        flags: ['senior developer'],
        after: 'A senior developer (paid [rate that fits the level]) builds our web platform.',
      },
      {
        post: {
          title: 'Bookkeeping',
          description: 'We need a senior accountant for our year-end.',
          budget: 'hourly $4.00-$8.00',
        },
        flags: ['senior accountant'],
        after: 'We need a senior accountant (paid [rate that fits the level]) for our year-end.',
      },
      {
        post: {
          title: 'Booking app',
          description: 'Build a mobile app for our salon. A talented developer is welcome.',
          budget: 'fixed $60.00',
        },
        flags: ['talented developer'],
        after: 'Build a mobile app for our salon. A talented developer (paid [rate that fits the level]) is welcome.',
      },
    ],
    valid: [
      {
        post: { title: '', description: 'A skilled developer builds our web app.', budget: 'fixed $180.00' },
        because: 'a beginner may build it for that, and no expert is asked for',
      },
      {
        post: { title: '', description: 'We need a senior accountant.', budget: 'hourly $40.00-$60.00' },
        because: 'the pay fits',
      },
      {
        post: { title: '', description: 'We need an expert.', budget: 'hourly $5.00-' },
        because: 'an open range is no evidence',
      },
      {
        post: { title: '', description: 'We need an expert.', budget: 'fixed $5.00' },
        because: 'so small a figure is a placeholder',
      },
      {
        post: { title: '', description: 'A skilled developer fixes one bug in our web app.', budget: 'fixed $60.00' },
        because: 'the job is small',
      },
    ],
  },
  *find({ post, sentences }) {
    const text = `${post.title}\n${post.description}\n${post.deliverables ?? ''}`;
    if (text.includes('[rate that fits the level]')) return;
    const inText = linesOf(post).some(isOfPay) ? hourlyPayIn(text) : null;
    const pay: Pay | null = inText ?? payOf(post.budget);
    if (!pay || pay.open) return;
    let wanted: RegExp;
    if (pay.by === 'hour') {
      if (pay.high > BEGINNERS_HOUR || pay.high < 1) return;
      wanted = pay.high <= PLACEHOLDER / 2 ? ABLE : EXPERT;
    } else {
      if (pay.high < PLACEHOLDER || pay.high > EXPERTS_PRODUCT || SMALL_JOB.test(text)) return;
      if (!/^(?:fixed|\$)/i.test(post.budget ?? '')) return;
      if (WHOLE_PRODUCT.test(text)) wanted = pay.high > BEGINNERS_PRODUCT ? EXPERT : ABLE;
      else if (pay.high <= BEGINNERS_EXPERT_JOB && WIDE_JOB.test(text)) wanted = EXPERT;
      else return;
    }
    if (inText && (wanted.test(text) || EXPERT.test(text))) {
      const sentence = sentences.find(({ part, text: own }) => part === 'description' && hourlyPayIn(own));
      const words = sentence && hourlyPayIn(sentence.text);
      if (sentence && words)
        yield {
          part: sentence.part,
          span: { start: sentence.start + words.start, end: sentence.start + words.end },
          rewrites: ['[rate that fits the level]'],
        };
      return;
    }
    for (const part of ['description', 'title'] as const)
      for (const sentence of sentences) {
        if (sentence.part !== part) continue;
        const hit = wanted.exec(sentence.text);
        if (!hit) continue;
        const before = sentence.text.slice(0, hit.index);
        if (NOT_THE_HIRE.test(before) && !SEEKING.test(before)) continue;
        const words = hit[0].replace(/^(?:an?|the) /i, '');
        const start = sentence.start + hit.index + hit[0].length - words.length;
        yield {
          part,
          span: { start, end: start + words.length },
          rewrites: [`${words} (paid [rate that fits the level])`],
        };
        return;
      }
  },
});
