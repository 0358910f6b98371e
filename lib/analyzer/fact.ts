import type { Span } from '../text/span';
import type { TextPart } from './post';

/** The kinds of thing a post can say. */
export type FactKind =
  | 'deliverable'
  | 'quantity'
  | 'date'
  | 'duration'
  | 'budget'
  | 'link'
  | 'attachment'
  | 'reference'
  | 'asset'
  | 'acceptance'
  | 'channel'
  | 'rhythm'
  | 'timezone'
  | 'screening'
  | 'skill'
  | 'location'
  | 'seniority'
  | 'requirement';

/** Something the post does say, with its place; `part: 'form'` where a form's field says it and there is no place in the prose. */
export interface Fact {
  readonly kind: FactKind;
  readonly part: TextPart | 'form';
  readonly span: Span;
  readonly words: string;
  /** The trade for a skill, the channel's name, and so on, in lower case. */
  readonly value?: string;
}
