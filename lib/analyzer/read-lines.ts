import { type Block, lineBlocks } from '../text/block';
import { sentenceSpans } from '../text/sentence-spans';
import type { Span } from '../text/span';
import type { Memory } from './per-sentence';
import { type Post, TEXT_PARTS, type TextPart, textOf } from './post';
import { openRecent } from './recent';
import { sectionOf } from './section-of';
import type { Section } from './sentence';

/** Words of one kind, wherever they stand: their memories, by the part and the section and whether they open and end the part. */
export interface Words {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly memories: Memory[];
}

/** A sentence of a line, wherever the line stands; spans relative to the line. */
export interface Piece extends Span {
  readonly words: Words;
  /** The section that begins with it, told by a heading or lead-in. */
  readonly opens: Section | null;
}

/** A line of a text, wherever it stands. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly words: number;
  readonly memory: Memory;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const LONGEST_CACHED = 20_000;
const lines = openRecent<Line>(2000);
const wordings = openRecent<Words>(4000);

function wordsOf(text: string, kind: Block['kind']): Words {
  const key = `${kind} ${text}`;
  const known = wordings.get(key) ?? { text, kind, memories: [] };
  wordings.set(key, known);
  return known;
}

/** The sentences of a line, from the cache where the same line was read before. */
function readLine(line: string): Line {
  const known = lines.get(line);
  if (known) return known;
  const pieces = lineBlocks(line).flatMap((block) => {
    const words = line.slice(block.start, block.end);
    const opens = block.kind === 'heading' || /[:：]$/.test(words) ? sectionOf(words) : null;
    return sentenceSpans(line, block).map((span, i) => ({
      ...span,
      words: wordsOf(line.slice(span.start, span.end), block.kind),
      opens: i === 0 ? opens : null,
    }));
  });
  const read = { text: line, pieces, words: line.match(WORD)?.length ?? 0, memory: [] };
  if (line.length <= LONGEST_CACHED) lines.set(line, read);
  return read;
}

/** A text with its lines; of each part of a post the last that was read. */
interface ReadText {
  readonly text: string;
  readonly lines: readonly Line[];
}
const last = new Map<TextPart, ReadText>();

/** The lines of one part of a post: those that stand where they stood, counted from its start or its end, are the same. */
export function readLines(text: string, part: TextPart): readonly Line[] {
  const before = last.get(part);
  if (before?.text === text) return before.lines;
  const known = before?.lines ?? [];
  const texts = text.split('\n');
  const fewer = known.length - texts.length;
  const read = texts.map((line, i) =>
    known[i]?.text === line ? known[i] : known[i + fewer]?.text === line ? known[i + fewer]! : readLine(line),
  );
  last.set(part, { text, lines: read });
  return read;
}

/** All lines of a post. */
export const linesOf = (post: Post): readonly Line[] =>
  TEXT_PARTS.flatMap((part) => readLines(textOf(post, part), part));

/** How many words a part of a post has. */
export const countWords = (text: string, part: TextPart): number =>
  readLines(text, part).reduce((sum, { words }) => sum + words, 0);
