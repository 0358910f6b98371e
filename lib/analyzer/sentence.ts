import type { Span } from '../text/span';
import type { Fact } from './fact';
import type { Memory } from './per-sentence';
import type { TextPart } from './post';

/** What the stretch of the post around a sentence may be about: told by headings and lead-ins ("Requirements:", "About us"). */
export const SECTIONS = ['scope', 'applicant', 'company', 'process', 'unknown'] as const;

/** One of them. */
export type Section = (typeof SECTIONS)[number];

/** A sentence (or heading, or list item) of a post as rules see it. Offsets are UTF-16 into the part's text. */
export interface Sentence extends Span {
  readonly part: TextPart;
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'prose';
  readonly section: Section;
  /** The neighbours in the same part, '' at the ends. */
  readonly previous: string;
  readonly next: string;
  readonly facts: readonly Fact[];
  readonly memory?: Memory;
}

/** A sentence apart from its place: all that a rule of sentences may look at, so that what it finds holds wherever it stands. */
export type LoneSentence = Omit<Sentence, 'start' | 'end' | 'previous' | 'next' | 'memory'>;
