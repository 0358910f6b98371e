import { diffWordsWithSpace } from 'diff';
import { isByChance, joinChanges, replacedWhole, type Stretch, stretchOf } from '../text/changes';

/** Two versions of a text, word by word; words that two changed sentences have in common by chance change with them. */
export function compareWords(before: string, after: string): Stretch[] {
  const parts = diffWordsWithSpace(before, after, { timeout: 1000 });
  // Two long texts without a word in common take longer than a person waits.
  return parts ? joinChanges(parts.map(stretchOf), isByChance) : replacedWhole(before, after);
}
