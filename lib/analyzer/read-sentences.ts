import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Memory } from './per-sentence';
import { TEXT_PARTS, type TextPart } from './post';
import { type Piece, readLines, type Words } from './read-lines';
import { SECTIONS, type Section } from './sentence';

/** A sentence before its facts are read. */
export interface RawSentence extends Span {
  readonly part: TextPart;
  readonly text: string;
  readonly kind: Block['kind'];
  readonly section: Section;
  readonly previous: string;
  readonly next: string;
  readonly memory: Memory;
}

function memoryOf({ memories }: Words, part: TextPart, section: Section, isFirst: boolean, isLast: boolean): Memory {
  const place = TEXT_PARTS.indexOf(part) * SECTIONS.length + SECTIONS.indexOf(section);
  const way = 4 * place + (isFirst ? 2 : 0) + (isLast ? 1 : 0);
  memories[way] ??= [];
  return memories[way];
}

/** Splits one part of a post into sentences with their place, kind, section and neighbours. */
export function readSentences(text: string, part: TextPart): RawSentence[] {
  const found: { piece: Piece; at: number; section: Section }[] = [];
  let section: Section = part === 'deliverables' ? 'scope' : 'unknown';
  let at = 0;
  for (const line of readLines(text, part)) {
    for (const piece of line.pieces) {
      if (part === 'description' && piece.opens) section = piece.opens;
      found.push({ piece, at, section });
    }
    at += line.text.length + 1;
  }
  return found.map(({ piece: { start, end, words }, at, section }, i) => ({
    start: start + at,
    end: end + at,
    part,
    text: words.text,
    kind: words.kind,
    section,
    previous: found[i - 1]?.piece.words.text ?? '',
    next: found[i + 1]?.piece.words.text ?? '',
    memory: memoryOf(words, part, section, i === 0, i === found.length - 1),
  }));
}
