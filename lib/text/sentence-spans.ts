import { type Span, trimSpan } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
// Words whose full stop does not end a sentence.
const ABBREVIATION =
  /(?:\b(?:e\.?g|i\.?e|etc|vs|approx|min|max|no|nr|inc|ltd|co|mr|mrs|ms|dr|st|hrs?|yrs?)|\b[A-Z])\.["')\]]*\s*$/i;

/** The sentences of one block of a text, as trimmed spans into the text. */
export function sentenceSpans(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  const slice = text.slice(block.start, block.end);
  for (const { segment, index } of segmenter.segment(slice)) {
    const start: number = open ?? index;
    const end = index + segment.length;
    const following = slice.slice(end, end + 1);
    // "etc." does end a sentence before a capital; "e.g." never does.
    if (
      ABBREVIATION.test(segment) &&
      end < slice.length &&
      !(/\betc\.\s*$/i.test(segment) && /\p{Lu}/u.test(following))
    ) {
      open = start;
      continue;
    }
    open = null;
    const span = trimSpan(text, { start: block.start + start, end: block.start + end });
    if (span.end > span.start) spans.push(span);
  }
  if (open !== null) {
    const span = trimSpan(text, { start: block.start + open, end: block.end });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}
