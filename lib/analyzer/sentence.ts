import type { Span } from '../text/span';
import type { Fact } from './fact';
import type { TextPart } from './post';

/** What the stretch of the post around a sentence is about: told by headings and lead-ins ("Requirements:", "About us"). */
export type Section = 'scope' | 'applicant' | 'company' | 'process' | 'unknown';

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
  /** One object for the same sentence of the same line. */
  readonly piece?: object;
}

/** A sentence apart from its place: all that a rule of sentences may look at, so that what it finds holds wherever it stands. */
export type LoneSentence = Omit<Sentence, 'start' | 'end' | 'previous' | 'next' | 'piece'>;
