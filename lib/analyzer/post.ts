/** The parts of a post that are prose, and so can hold a finding. `deliverables` exists on forms that ask for them apart. */
export const TEXT_PARTS = ['title', 'description', 'deliverables'] as const;

/** One part of prose. */
export type TextPart = (typeof TEXT_PARTS)[number];

/** What is reviewed: the texts, and what the form's other fields say, as the client wrote or chose it. */
export interface Post {
  readonly title: string;
  readonly description: string;
  /** A part of its own on some forms; otherwise absent. */
  readonly deliverables?: string;
  /** As shown by the form, e.g. "fixed $500", "hourly $15.00-$30.00". */
  readonly budget?: string;
  readonly skills?: readonly string[];
  readonly category?: string;
  /** As shown by the form, e.g. "1 to 3 months". */
  readonly duration?: string;
  /** As shown by the form: "Entry", "Intermediate", "Expert". */
  readonly level?: string;
  /** As shown by the form, e.g. "Worldwide". */
  readonly location?: string;
  /** Screening questions set in the form. */
  readonly screening?: readonly string[];
  /** How many files are attached in the form. */
  readonly attachments?: number;
}

/** A post with its identity: one draft lives across the steps of a wizard. */
export interface Draft extends Post {
  readonly id: string;
}

/** The text of one part; '' where the post has none. */
export const textOf = (post: Post, part: TextPart): string => post[part] ?? '';
