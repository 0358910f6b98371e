/** The nine mistakes, in the order in which they are shown. */
export const MISTAKES = [
  'cost',
  'abroad',
  'onestop',
  'unprepared',
  'vague',
  'wrongthing',
  'communication',
  'evaluation',
  'deliverables',
] as const;

/** One of the nine mistakes. */
export type Mistake = (typeof MISTAKES)[number];

/** The mistakes that a post can also make by what it does not say. */
export const GAP_MISTAKES = ['unprepared', 'communication', 'evaluation', 'deliverables'] as const;

/** A mistake that can be a gap. */
export type GapMistake = (typeof GAP_MISTAKES)[number];
