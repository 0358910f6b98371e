import type { Span } from '../../text/span';
import { perSentence } from '../per-sentence';
import type { FoundInPost, ReadPost } from '../rule';
import type { Sentence } from '../sentence';
import type { VagueKind } from '../words/vague-words';
import { type Candidate, findCandidates } from './candidates';
import { featuresOf, type Place } from './features';
import { isOnePoint } from './one-point';
import { rewriteVague } from './rewrite';
import weights from './weights.json';

// Weights are stored by the beginning of a feature's name, then by weight: "by" -> "-5" -> the rest of the names.
const table = new Map<string, number>();
for (const [family, byWeight] of Object.entries(weights.weights))
  for (const [weight, rests] of Object.entries(byWeight))
    for (const rest of rests.split('|')) table.set(family ? `${family}:${rest}` : rest, Number(weight));

/** How likely a careful freelancer would have to ask about these words, 0..1, by what is seen of them. */
const likelihoodOf = (sum: number): number => 1 / (1 + Math.exp(-sum / weights.unit));

/** A sentence as the judgement of the whole post needs it. */
type Read = Place & Span;

// How far down the post a sentence stands, counted and in quarters.
const MOST_COUNTED = 6;

const step = (value: number, most = 9): number => Math.min(most, Math.floor(Math.log2(value + 1) * 2));

const names = new Map<string, string[]>();

/** A name with a number behind it, one string for all who ask: what is looked up for every word of a long post. */
function numbered(name: string, value: number): string {
  const known = names.get(name) ?? [];
  names.set(name, known);
  known[value] ??= `${name}${value}`;
  return known[value];
}

/** A candidate with its sentence and all that is seen of it. */
export interface Seen<S extends Read = Read> {
  readonly sentence: S;
  readonly candidate: Candidate;
  readonly features: readonly string[];
  /** Whether it is vague whatever is seen of it. */
  readonly isAlways: boolean;
  /** What the rest of the post adds. */
  readonly more: readonly string[];
  /** What all of it weighs. */
  readonly sum: number;
}

const sumOf = (features: readonly string[]): number => {
  let sum = 0;
  for (const feature of features) sum += table.get(feature) ?? 0;
  return sum;
};

// Urgency without a date is vague wherever it stands.
const ALWAYS = /^(?:asap|as soon as possible|urgent(?:ly)?|start(?:ing)? (?:right away|immediately|asap))$/;

const seenIn = perSentence((sentence: Read & { readonly piece?: object }) => {
  const all = findCandidates(sentence.text);
  const features = featuresOf(all, sentence);
  return all.map((candidate, i) => ({
    candidate,
    features: features[i]!,
    isAlways: candidate.triggers.some((trigger) => ALWAYS.test(trigger)),
    sum: sumOf(features[i]!),
  }));
});

/** All candidates of a post in reading order; how many there are in how long a text tells how much each one weighs. */
export function seenInPost<S extends Read>(sentences: readonly S[]): Seen<S>[] {
  const found = sentences.flatMap((sentence, at) => seenIn(sentence).map((seen) => ({ seen, sentence, at })));
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const said = new Set<string>();
  const ofPost = [
    numbered('post:n', step(found.length)),
    numbered('post:len', step(length / 100, 12)),
    numbered('post:dense', Math.min(8, Math.floor((found.length * 500) / (length + 100)))),
    numbered('post:of', Math.min(8, Math.floor(sentences.length / 3))),
  ];
  return found.map(({ sentence, at, seen: { candidate, features, isAlways, sum } }, i) => {
    const trigger = candidate.triggers[0]!;
    const more = [
      ...ofPost,
      numbered('post:rank', Math.min(6, step(i))),
      numbered('post:at', Math.min(MOST_COUNTED, at)),
      numbered(`${candidate.kind}:at`, Math.min(4, at)),
      numbered('post:quarter', Math.floor((4 * at) / sentences.length)),
      ...(said.has(trigger) ? ['said before'] : []),
    ];
    said.add(trigger);
    return { sentence, candidate, features, isAlways, more, sum: sum + sumOf(more) };
  });
}

// The end of a list of skills or of tools that the applicant should know is not the work.
function isSkillList({ candidate, features }: Seen): boolean {
  if (candidate.kind !== 'list') return false;
  const ofApplicant = features.some((each) => each === 'frame:you have' || each.startsWith('skill:'));
  return features.includes('in:applicant') || (ofApplicant && features.includes('list:names'));
}

const isVague = (seen: Seen): boolean =>
  seen.isAlways || (likelihoodOf(seen.sum) >= weights.threshold && !isSkillList(seen));

/** Vague words that make one point, in reading order, with what to write in their place. */
interface Point {
  readonly sentence: Sentence;
  readonly candidate: Candidate;
  readonly span: Span;
  readonly rewrites: readonly [string, ...string[]];
}

const rewritten = new WeakMap<Candidate, ReturnType<typeof rewriteVague>>();

function rewriteOf(text: string, candidate: Candidate): ReturnType<typeof rewriteVague> {
  const known = rewritten.get(candidate) ?? rewriteVague(text, candidate);
  rewritten.set(candidate, known);
  return known;
}

/** One point after another; what makes one with the point before is written into it. */
function pointsOf(found: readonly Seen<Sentence>[]): Point[] {
  const points: Point[] = [];
  for (const { sentence, candidate } of found) {
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
    const rest = sentence.text.slice(last.span.end, span.start) + rewrites[0];
    const [first, ...more] = last.rewrites.map((each) => each + rest);
    points[points.length - 1] = {
      ...last,
      span: { start: last.span.start, end: span.end },
      rewrites: [first!, ...more],
    };
  }
  return points;
}

const judged = new WeakMap<ReadPost, readonly Point[]>();

function pointsIn(post: ReadPost): readonly Point[] {
  let points = judged.get(post);
  if (!points) {
    points = pointsOf(seenInPost(post.sentences).filter(isVague));
    judged.set(post, points);
  }
  return points;
}

/** The words of one kind that are vague where they stand, with what to write in their place. */
export function* findVague(post: ReadPost, kind: VagueKind): Iterable<FoundInPost> {
  for (const { sentence, candidate, span, rewrites } of pointsIn(post)) {
    if (candidate.kind !== kind) continue;
    const words = sentence.text.slice(candidate.start, candidate.end);
    yield {
      part: sentence.part,
      span: { start: sentence.start + span.start, end: sentence.start + span.end },
      rewrites,
      ...(words.length <= 30 &&
        kind === 'quality' && { message: { what: `“${words}” means something else to everyone` } }),
    };
  }
}
