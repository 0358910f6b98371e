import { diffWordsWithSpace } from 'diff';
import { isByChance, joinChanges, type Stretch } from '../text/changes';

/** Two versions of a text, word by word; words that two changed sentences have in common by chance change with them. */
export function compareWords(before: string, after: string): Stretch[] {
  const parts = diffWordsWithSpace(before, after, { timeout: 1000 });
  // Two long texts without a word in common take longer than a person waits.
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  const stretches = parts.map(
    ({ added, removed, value }): Stretch => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  return joinChanges(stretches, isByChance);
}
