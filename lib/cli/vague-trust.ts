import { VAGUE_WORDS } from '../analyzer/words/vague-words';

// How freely weights may grow, by what a feature tells; found by cross-validation, family by family. 1 where nothing is said.
const TRUST: Readonly<Record<string, number>> = {
  after: 0.4,
  'by+at': 0.7,
  cue: 0.7,
  'cue+noun': 0.7,
  // Only told to others, which ask for them by name or weigh them with the kind of words.
  frame: 0,
  'g+by': 0.7,
  has: 1.5,
  heard: 0.7,
  'kind+by': 0.7,
  'kind+cue': 0.4,
  'kind+in': 0.4,
  'kind+skill': 0.7,
  near: 0.4,
  next: 0.7,
  'post+at': 0.4,
  'post+of': 0.4,
  'post+rank': 0.4,
  skill: 0,
  'word+frame': 0.7,
};

/** What a feature tells, whatever it says: "quality:cue:make" -> "kind+cue", "g:style:by:none" -> "g+by". */
function familyOf(feature: string): string {
  const [first, second = '', third] = feature.split(':') as [string, string?, string?];
  if (first in VAGUE_WORDS) return `kind+${second.replace(/\d+$/, '')}`;
  if (first === 'post') return `post+${second.replace(/\d+$/, '')}`;
  return third === undefined ? first : `${first}+${third}`;
}

/** How freely the weight of a feature may grow. */
export const trustIn = (feature: string): number => TRUST[familyOf(feature)] ?? 1;
