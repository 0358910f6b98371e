import type { GapMistake } from './mistakes';
import type { Post } from './post';
import type { RawSentence } from './read-sentences';

type Place = Pick<RawSentence, 'part' | 'text' | 'kind' | 'start' | 'end'>;

// Headings under which the line for a gap belongs.
const HEADINGS: Readonly<Record<GapMistake, RegExp>> = {
  deliverables:
    /\b(?:deliverables?|scope|what (?:we|i) need|tasks?|responsibilit\w+|(?:project|job) (?:details|description|overview)|requirements?|the (?:job|work|project))\b/i,
  unprepared:
    /\b(?:background|materials?|references?|examples?|resources|inspiration|assets|attachments?|what you(?:['’]ll| will) get|inputs?)\b/i,
  communication: /\b(?:communication|working together|how we work|process|schedule|hours|availability|next steps)\b/i,
  evaluation:
    /\b(?:how to apply|to apply|when applying|application|apply|proposals?|please (?:send|include|provide|answer)|next steps|submission)\b/i,
};
// A sentence of the closing lines that asks for offers: what an applicant must send belongs below it.
const ASKS_FOR_OFFERS =
  /\b(?:apply|applying|(?:your|a) (?:proposal|bid|quote|application|offer)|when you (?:reply|write))\b/i;

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.trimEnd().length : end - (text[end - 1] === '\r' ? 1 : 0);
};

/**
 * Where the line for a gap belongs in the description: at the end of what stands below a related heading, or below the
 * line that asks for offers; null for the end of the text.
 */
export function stubPlace(mistake: GapMistake, post: Post, sentences: readonly Place[]): number | null {
  if (mistake === 'deliverables' && post.deliverables !== undefined) return null;
  const text = post.description;
  const own = sentences.filter(({ part }) => part === 'description');
  const heading = own.findIndex(({ kind, text: words }) => kind === 'heading' && HEADINGS[mistake].test(words));
  if (heading >= 0) {
    let last = own[heading]!;
    for (const sentence of own.slice(heading + 1)) {
      const isApart = last !== own[heading] && /\n[^\S\n]*\r?\n/.test(text.slice(last.end, sentence.start));
      if (sentence.kind === 'heading' || isApart) break;
      last = sentence;
    }
    if (last !== own[heading]) return lineEnd(text, last.end);
  }
  if (mistake !== 'evaluation') return null;
  const asking = own.findLast(({ text: words }) => ASKS_FOR_OFFERS.test(words));
  return asking ? lineEnd(text, asking.end) : null;
}
