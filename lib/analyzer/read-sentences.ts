import { type Block, splitBlocks } from '../text/block';
import { sentenceSpans } from '../text/sentence-spans';
import type { Span } from '../text/span';
import type { TextPart } from './post';
import type { Section } from './sentence';

/** A sentence before its facts are read. */
export interface RawSentence extends Span {
  readonly part: TextPart;
  readonly text: string;
  readonly kind: Block['kind'];
  readonly section: Section;
  readonly previous: string;
  readonly next: string;
}

// What a heading or lead-in says about the lines below it.
const SECTIONS: readonly [Section, RegExp][] = [
  [
    'applicant',
    /\b(?:requirements?|qualifications?|skills?|experience|who you are|about you|you (?:are|have|should|must|will have)|what we(?:'re| are) looking for|ideal (?:candidate|freelancer)|must[- ]haves?|nice[- ]to[- ]haves?|preferred|candidates?|your profile|we expect)\b/i,
  ],
  [
    'company',
    /\b(?:about (?:us|the (?:company|client|business))|who we are|our (?:company|story|mission)|company overview|background)\b/i,
  ],
  [
    'process',
    /\b(?:how to apply|to apply|when applying|application|apply|proposal|please (?:send|include|answer|provide)|next steps|working together|communication|process)\b/i,
  ],
  [
    'scope',
    /\b(?:scope|deliverables?|responsibilit(?:y|ies)|tasks?|duties|what you(?:'ll| will) (?:do|be doing)|the (?:job|work|project|task)|project (?:details|description|overview|scope)|features?|functionality|we need|job description|overview|objectives?|goals?|timeline|budget)\b/i,
  ],
];

function sectionOf(heading: string): Section {
  for (const [section, pattern] of SECTIONS) if (pattern.test(heading)) return section;
  return 'unknown';
}

/** Splits one part of a post into sentences with their place, kind, section and neighbours. */
export function readSentences(text: string, part: TextPart): RawSentence[] {
  const found: Omit<RawSentence, 'previous' | 'next'>[] = [];
  let section: Section = part === 'deliverables' ? 'scope' : 'unknown';
  for (const block of splitBlocks(text)) {
    const blockText = text.slice(block.start, block.end);
    if (part === 'description' && (block.kind === 'heading' || /[:：]$/.test(blockText)))
      section = sectionOf(blockText);
    for (const span of sentenceSpans(text, block))
      found.push({ ...span, part, text: text.slice(span.start, span.end), kind: block.kind, section });
  }
  return found.map((sentence, i) => ({
    ...sentence,
    previous: found[i - 1]?.text ?? '',
    next: found[i + 1]?.text ?? '',
  }));
}
