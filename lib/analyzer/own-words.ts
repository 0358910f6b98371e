import { overlaps, type Span } from '../text/span';
import type { Mistake } from './mistakes';
import { inCaseOf } from './phrases';
import type { FoundWords } from './rule';
import type { Sentence } from './sentence';
import { HIRE } from './words/hires';

/** Words of the user's own: to flag although no rule knows them, or to allow although a rule would flag them. */
export interface OwnWords {
  readonly words: string;
  readonly does: 'flag' | 'allow';
  readonly mistake: Mistake;
  /** What to write in their place; '' for a blank. */
  readonly instead: string;
}

/** The rule's name that flags of own words carry; turned off like a rule. */
export const OWN_PHRASE = 'own-phrase';
/** What one flag of own words weighs in the score. */
export const OWN_PHRASE_WEIGHT = 4;

const PATTERNS_MOST = 500;
const patterns = new Map<string, RegExp>();

function cached(key: string, make: () => string): RegExp {
  let pattern = patterns.get(key);
  if (!pattern) {
    if (patterns.size > PATTERNS_MOST) patterns.clear();
    pattern = new RegExp(make(), 'giu');
    patterns.set(key, pattern);
  }
  return pattern;
}

// The user's words are no pattern: whatever they type is looked for as it stands, with any white space and apostrophe.
const literally = (words: string): string =>
  words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");

const asWords = (words: string): RegExp =>
  cached(words, () => `(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`);

/** Every place where the words stand in a text, as whole words, in any letter case. */
export function placesOf(words: string, text: string): Span[] {
  if (words.trim() === '') return [];
  return [...text.matchAll(asWords(words))].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));
}

/** The places of a phrase to flag, with what the user would write instead. */
export function findOwnWords(text: string, { words, instead }: OwnWords): FoundWords[] {
  return placesOf(words, text).map((span) => ({
    span,
    rewrites: [instead.trim() ? inCaseOf(text.slice(span.start, span.end), instead.trim()) : '[what you mean]'],
    message: {
      what: `You asked to be told about “${text.slice(span.start, span.end)}”`,
      why: 'These words are on your own list.',
      instead: instead.trim() ? `Write “${instead.trim()}”.` : 'Say what you mean in other words.',
    },
  }));
}

/** Whether the user allows the words that stand at a span. */
export const isAllowed = (text: string, span: Span, phrases: readonly OwnWords[]): boolean =>
  phrases.some(
    ({ does, words }) => does === 'allow' && placesOf(words, text).some((allowed) => overlaps(allowed, span)),
  );

const DO = 'develop|create|design|write|invent|make|produce|plan|build|run|improve|rework';
const SOME = '(?:(?!(?:for|about|of|on|with|from|website|app|page|video|photo)s?\\b)[\\p{L}-]+\\s+){0,3}';

/** Work on what the business is known for, given away: the words after a verb of doing or hiring, and nowhere else. */
export function findExpertise({ text, section }: Sentence, expertise: readonly string[]): FoundWords[] {
  if (section === 'company') return [];
  const found: FoundWords[] = [];
  for (const words of expertise) {
    if (words.trim() === '') continue;
    const pattern = cached(
      `expertise ${words}`,
      () =>
        `(?<![\\p{L}\\p{N}])(?:(?<flag>(?<!\\b(?:we|i|they)\\s+(?:\\p{L}+\\s+)?)(?:${DO})\\s+${SOME}${literally(words)})|(?:hire|hiring|needed|need|needs|seeking|want|looking for)\\s+${SOME}(?<who>${literally(words)}\\s+${HIRE}))(?![\\p{L}\\p{N}])`,
    );
    for (const hit of text.matchAll(pattern)) {
      const flagged = hit.groups?.flag ?? hit.groups!.who!;
      const end = hit.index + hit[0].length;
      found.push({
        span: { start: end - flagged.length, end },
        rewrites: [
          hit.groups?.flag
            ? inCaseOf(flagged, `support our work on ${words.trim()} with [the task you hand over]`)
            : inCaseOf(flagged, `helper for our work on ${words.trim()}`),
        ],
        message: {
          what: `“${words.trim()}” is what your business is known for`,
          why: 'What you hand over here, a competitor can hire from the same person next month.',
          instead: 'Keep this at home and hand over the tasks around it.',
        },
      });
    }
  }
  return found;
}
