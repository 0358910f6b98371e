/** The names of all states, in the order in which they are shown. */
export const STATES = [
  'card-flag',
  'card-second',
  'card-blank',
  'card-moved',
  'card-more',
  'card-about',
  'card-dismissed',
  'card-not-kept',
  'panel-review',
  'panel-everything',
  'panel-safe',
  'panel-done',
  'panel-mistake',
  'panel-reading',
  'panel-refused',
  'panel-title-step',
  'panel-good',
  'panel-short',
  'panel-none',
  'panel-no-access',
  'panel-paused',
  'panel-unreadable',
  'panel-empty',
  'panel-other-language',
  'panel-loading',
  'panel-unanswered',
  'printed',
] as const;

/** The name of one state. */
export type StateName = (typeof STATES)[number];
