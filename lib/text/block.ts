import { type Span, trimSpan } from './span';

/** A line of a text that stands on its own: a heading, a list item without its marker, or a paragraph's line. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'prose';
}

// A list marker at the start of a line: bullets, dashes, numbers, letters with a bracket, check marks and emoji bullets.
const MARKER =
  /^[\t \u00a0]*(?:[•●○▪■◦‣⁃·*+–—\-→➤►✔✓✅👉🔹🔸]+[\t \u00a0]+|[•●▪‣✔✓✅👉🔹🔸]+|\(?\d{1,3}[.)][\t \u00a0]+|\(?[a-zA-Z][.)][\t \u00a0]+(?!\p{Lu}\.))/u;
// A bullet in the middle of a line, as forms and pastes that lose line breaks leave it.
const INLINE_BULLET = /[\t \u00a0][•●▪‣✔✓✅👉🔹🔸][\t \u00a0]*/gu;

function kindOf(line: string, hadMarker: boolean): Block['kind'] {
  const words = line.split(/\s+/).length;
  if (/[:：]\**$/.test(line) && words <= 8) return 'heading';
  if (hadMarker) return 'item';
  if (words <= 6 && !/[.!?,;]$/.test(line) && /^(?:#+\s|\*\*|[\p{Lu}\d])/u.test(line) && !/[a-z]\.[a-z]/i.test(line)) {
    const capitals = line.split(/\s+/).filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
    if (capitals >= Math.ceil(words * 0.6) || /^\*\*|^#/.test(line)) return 'heading';
  }
  return 'prose';
}

/** The blocks of one line, in order, without their white space and list markers. */
export function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const push = (start: number, end: number, item: boolean) => {
    const marker = MARKER.exec(text.slice(start, Math.min(end, start + 40)));
    const span = trimSpan(text, { start: marker ? start + marker[0].length : start, end });
    if (span.end > span.start)
      blocks.push({ ...span, kind: kindOf(text.slice(span.start, span.end), item || marker !== null) });
  };
  let from = 0;
  for (const bullet of text.matchAll(INLINE_BULLET)) {
    push(from, bullet.index, from > 0);
    from = bullet.index + 1;
  }
  push(from, text.length, from > 0);
  return blocks;
}
