import { type Span, trimSpan } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
// Words whose full stop does not end a sentence.
const ABBREVIATION =
  /(?:\b(?:e\.?g|i\.?e|etc|vs|approx|min|max|no|nr|inc|ltd|co|mr|mrs|ms|dr|st|hrs?|yrs?)|\b[A-Z])\.["')\]]*\s*$/i;
// The end of a piece is enough to tell how it ends.
const TAIL = 40;
/** What nobody ends with a full stop is read in pieces, so that the time to read a text grows with its length and no more. */
const LONGEST = 1000;

const endsOpen = (text: string, end: number, following: string): boolean => {
  const tail = text.slice(Math.max(0, end - TAIL), end);
  // The question mark of an address has no white space behind it.
  if (/\S$/.test(tail) && /[\p{Ll}\p{N}=&/#_-]/u.test(following)) return true;
  // "etc." does end a sentence before a capital; "e.g." never does.
  return ABBREVIATION.test(tail) && !(/\betc\.\s*$/i.test(tail) && /\p{Lu}/u.test(following));
};

/** Where a piece of at most `LONGEST` units ends: behind white space where there is any, never inside a character. */
function cutBefore(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const limit = start + LONGEST;
  for (let cut = limit; cut > start + LONGEST / 2; cut--) if (/\s/.test(text[cut - 1]!)) return cut;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}

/** The sentences of one block of a text, as trimmed spans into the text. */
export function sentenceSpans(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  const push = (start: number, end: number) => {
    const span = trimSpan(text, { start, end });
    for (let from = span.start; from < span.end; ) {
      const to = cutBefore(text, from, span.end);
      const piece = trimSpan(text, { start: from, end: to });
      if (piece.end > piece.start) spans.push(piece);
      from = to;
    }
  };
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
    const start: number = open ?? block.start + index;
    const end = block.start + index + segment.length;
    if (end < block.end && endsOpen(text, end, text.slice(end, end + 1))) {
      open = start;
      continue;
    }
    open = null;
    push(start, end);
  }
  if (open !== null) push(open, block.end);
  return spans;
}
