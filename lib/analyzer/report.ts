import type { Span } from '../text/span';
import type { Fact } from './fact';
import type { GapMistake, Mistake } from './mistakes';
import type { TextPart } from './post';

/** `high` costs most (wavy), `medium` is to be fixed (dashed), `low` to be considered (dotted), `blank` to be filled (boxed). */
export type Severity = 'high' | 'medium' | 'low' | 'blank';

/** What is said about a finding: plain words, second person. */
export interface Message {
  /** At most 12 words. */
  readonly what: string;
  /** One sentence with a consequence. */
  readonly why: string;
  /** Something to do now. */
  readonly instead: string;
}

/** What the words of a flag become with one click: `text` replaces exactly the flag's span. May hold blanks. */
export interface Rewrite {
  readonly text: string;
}

/** What a click adds to the post for a gap: a line of its own. May hold blanks. */
export interface Stub {
  readonly text: string;
  readonly part: TextPart;
  /** UTF-16 offset into the part where it is inserted; line breaks around it are added by whoever inserts. */
  readonly at: number;
}

interface FindingBase {
  /** The same for the same words in the same place of the reading order after a new analysis. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** What the score would gain were this mended, 0..100. */
  readonly points: number;
}

/** Words that show a mistake, or a blank that stands unfilled. */
export interface Flag extends FindingBase {
  readonly kind: 'flag';
  readonly mistake: Mistake | 'blank';
  readonly part: TextPart;
  readonly span: Span;
  readonly words: string;
  readonly rewrites: readonly Rewrite[];
}

/** Something the post as a whole never says. */
export interface Gap extends FindingBase {
  readonly kind: 'gap';
  readonly mistake: GapMistake;
  /** Absent while this gap's stub stands in the post with its blanks unfilled ("fill in the blanks"). */
  readonly stub?: Stub;
}

/** What a review finds. */
export type Finding = Flag | Gap;

/** How ready a post is, by its score. */
export const BANDS = ['sketch', 'thin', 'fair', 'good', 'ready'] as const;
/** One band. */
export type Band = (typeof BANDS)[number];

/** What the post says, as `has` of the labelled corpus. */
export interface Has {
  readonly deliverable: boolean;
  readonly deadline: boolean;
  readonly budget: boolean;
  readonly examples: boolean;
  readonly acceptance: boolean;
  readonly communication: boolean;
  readonly screening: boolean;
}

/**
 * `empty`: nothing to say yet. `short`: too few words of description for gaps and a score (flags only).
 * `other-language`: not English, no findings. `ok`: everything below holds.
 */
export type ReportState = 'empty' | 'short' | 'other-language' | 'ok';

/** The outcome of a review. Flags come in reading order (title, description, deliverables), gaps after them. */
export interface Report {
  readonly state: ReportState;
  readonly findings: readonly Finding[];
  /** 0..100; null unless `state` is `ok`. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly has: Has;
  readonly facts: readonly Fact[];
  /** Words in description and deliverables. */
  readonly words: number;
}
