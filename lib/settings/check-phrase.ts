import { analyze } from '../analyzer/analyze';
import { placesOf } from '../analyzer/own-words';
import { overlaps } from '../text/span';
import type { OwnPhrase } from './settings';

/** Why a phrase is refused: `sentence` is the test sentence that fails, where one does. */
export interface PhraseFault {
  readonly reason: 'no-words' | 'no-sentence' | 'not-caught' | 'caught' | 'still-flagged' | 'not-said';
  readonly sentence?: string;
}

// A sentence alone may be too short for its language to be told; what is asked here is only whether the words are caught.
const flagsOf = (sentence: string, phrases: readonly OwnPhrase[]) =>
  analyze({ title: '', description: sentence }, { phrases }).findings.filter((finding) => finding.kind === 'flag');

/** Tries a phrase on its own test sentences; null where all of them hold. */
export function faultOf(phrase: OwnPhrase): PhraseFault | null {
  if (phrase.words.trim() === '') return { reason: 'no-words' };
  if (phrase.hits.length === 0) return { reason: 'no-sentence' };
  for (const sentence of phrase.hits) {
    const places = placesOf(phrase.words, sentence);
    if (places.length === 0) return { reason: phrase.does === 'flag' ? 'not-caught' : 'not-said', sentence };
    if (
      phrase.does === 'allow' &&
      flagsOf(sentence, [phrase]).some(
        (flag) => flag.mistake !== 'blank' && places.some((place) => overlaps(place, flag.span)),
      )
    )
      return { reason: 'still-flagged', sentence };
  }
  for (const sentence of phrase.misses)
    if (placesOf(phrase.words, sentence).length > 0) return { reason: 'caught', sentence };
  return null;
}
