import { diffWordsWithSpace } from 'diff';

/** A stretch of two versions set side by side: in both, only in the newer, or only in the older. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two versions of a text, word by word. */
export const compareWords = (before: string, after: string): Stretch[] =>
  diffWordsWithSpace(before, after, { timeout: 1000 })?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  })) ?? [
    // Two long texts without a word in common take longer than a person waits.
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
