import { type Block, lineBlocks } from '../text/block';
import { sentenceSpans } from '../text/sentence-spans';
import type { Span } from '../text/span';
import type { Memory } from './per-sentence';
import { TEXT_PARTS, type TextPart } from './post';
import { openRecent } from './recent';
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

/** Words of one kind, wherever they stand: their memories, by the part and the section and whether they open and end the part. */
interface Words {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly memories: Memory[];
}

/** A sentence of a line, wherever the line stands; spans relative to the line. */
interface Piece extends Span {
  readonly words: Words;
  /** The section that begins with it, told by a heading or lead-in. */
  readonly opens: Section | null;
}

interface Line {
  readonly pieces: readonly Piece[];
  readonly words: number;
}

// What a heading or lead-in says about the lines below it.
const OPENED_BY: readonly [Section, RegExp][] = [
  [
    'applicant',
    /\b(?:requirements?|qualifications?|skills?|experience|who you are|about you|you (?:are|have|should|must|will have)|what we(?:'re| are) looking for|ideal (?:candidate|freelancer)|must[- ]haves?|nice[- ]to[- ]haves?|preferred|candidates?|your profile|we expect)\b/i,
  ],
  [
    'company',
    /\b(?:about (?:us|the (?:company|client|business))|who we are|our (?:company|story|mission)|company overview|background)\b/i,
  ],
  [
    'process',
    /\b(?:how to apply|to apply|when applying|application|apply|proposal|please (?:send|include|answer|provide)|next steps|working together|communication|process)\b/i,
  ],
  [
    'scope',
    /\b(?:scope|deliverables?|responsibilit(?:y|ies)|tasks?|duties|what you(?:'ll| will) (?:do|be doing)|the (?:job|work|project|task)|project (?:details|description|overview|scope)|features?|functionality|we need|job description|overview|objectives?|goals?|timeline|budget)\b/i,
  ],
];

function sectionOf(heading: string): Section {
  for (const [section, pattern] of OPENED_BY) if (pattern.test(heading)) return section;
  return 'unknown';
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

function memoryOf({ memories }: Words, part: TextPart, section: Section, isFirst: boolean, isLast: boolean): Memory {
  const place = TEXT_PARTS.indexOf(part) * SECTIONS.length + SECTIONS.indexOf(section);
  const way = 4 * place + (isFirst ? 2 : 0) + (isLast ? 1 : 0);
  memories[way] ??= [];
  return memories[way];
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
  const read = { pieces, words: line.match(WORD)?.length ?? 0 };
  if (line.length <= LONGEST_CACHED) lines.set(line, read);
  return read;
}

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + readLine(line).words, 0);

/** Splits one part of a post into sentences with their place, kind, section and neighbours. */
export function readSentences(text: string, part: TextPart): RawSentence[] {
  const found: { piece: Piece; at: number; section: Section }[] = [];
  let section: Section = part === 'deliverables' ? 'scope' : 'unknown';
  let at = 0;
  for (const line of text.split('\n')) {
    for (const piece of readLine(line).pieces) {
      if (part === 'description' && piece.opens) section = piece.opens;
      found.push({ piece, at, section });
    }
    at += line.length + 1;
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
