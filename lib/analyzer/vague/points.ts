import type { Span } from '../../text/span';
import type { Candidate } from './candidates';
import { isDated } from './dated';
import { isOnePoint } from './one-point';
import { rewriteVague } from './rewrite';
import type { Read, Seen } from './seen';

// The end of a list of skills or of tools that the applicant should know is not the work.
function isSkillList({ candidate, features }: Seen): boolean {
  if (candidate.kind !== 'list') return false;
  const ofApplicant = features.some((each) => each === 'frame:you have' || each.startsWith('skill:'));
  return features.includes('in:applicant') || (ofApplicant && features.includes('list:names'));
}

const GUESSES: ReadonlySet<string> = new Set(['maybe', 'perhaps', 'possibly']);
const FRESH = /^ (?:\w+ )?(?:food|fruit|fish|bread|meat|flowers|milk|produce|vegetables|juice|pasta|air|water)\b/i;

// "A tool specific to the music trade" says what it is specific to, "maybe 10,000 rows" and "400 dollars or so" how many.
function isTold(text: string, { start, end, triggers }: Candidate): boolean {
  const trigger = triggers.at(-1)!;
  const after = text.slice(end);
  if (trigger === 'specific') return /^ to\b/i.test(after);
  if (trigger === 'fresh') return FRESH.test(after);
  if (trigger === 'or so') return /\d \w+ $/.test(text.slice(0, start));
  return GUESSES.has(trigger) && /^ (?:about |around )?\d/.test(after);
}

/** Vague words that make one point, in reading order, with what to write in their place. */
export interface Point<S extends Read = Read> {
  readonly sentence: S;
  readonly candidate: Candidate;
  readonly span: Span;
  readonly rewrites: readonly string[];
}

const rewritten = new WeakMap<Candidate, ReturnType<typeof rewriteVague>>();

function rewriteOf(text: string, candidate: Candidate): ReturnType<typeof rewriteVague> {
  const known = rewritten.get(candidate) ?? rewriteVague(text, candidate);
  rewritten.set(candidate, known);
  return known;
}

/** What is vague of all that may be; what makes one point with the words before is written into that. */
export function pointsOf<S extends Read>(
  found: readonly Seen<S>[],
  isThoughtVague: (seen: Seen<S>) => boolean,
): readonly Point<S>[] {
  const points: Point<S>[] = [];
  for (const seen of found) {
    if (!seen.isAlways && (!isThoughtVague(seen) || isSkillList(seen))) continue;
    const { sentence, candidate } = seen;
    if (!seen.isAlways && (isDated(sentence.text, candidate) || isTold(sentence.text, candidate))) continue;
    const { span, rewrites } = rewriteOf(sentence.text, candidate);
    const last = points.at(-1);
    // Haste is a point of its own.
    const isHaste = candidate.kind === 'urgency';
    if (
      last?.sentence !== sentence ||
      isHaste !== (last.candidate.kind === 'urgency') ||
      !isOnePoint(sentence.text, last.span, span)
    ) {
      points.push({ sentence, candidate, span, rewrites });
      continue;
    }
    // A rewrite that reaches into these words has said what they lack.
    if (span.start < last.span.end) continue;
    const { text } = sentence;
    // Two brackets never stand side by side.
    const own = last.rewrites[0] && rewrites[0]?.startsWith('(') ? undefined : rewrites[0];
    const rest = text.slice(last.span.end, span.start) + (own ?? text.slice(span.start, span.end));
    const kept = own ? [text.slice(last.span.start, last.span.end)] : [];
    points[points.length - 1] = {
      ...last,
      span: { start: last.span.start, end: span.end },
      rewrites: (last.rewrites[0] ? last.rewrites : kept).map((each) => each + rest),
    };
  }
  return points;
}
