import { BLANK } from '../text/blank';
import { type Span, trimSpan } from '../text/span';
import type { RawSentence } from './read-sentences';
import { rewriteVague } from './rewriting';
import type { FoundInPost, ReadPost } from './rule';
import type { Sentence } from './sentence';
import weights from './vague-weights.json';
import { VAGUE_WORDS, type VagueKind } from './words/vague-words';

/** Words that may be vague where they stand. */
export interface Candidate extends Span {
  readonly kind: VagueKind;
  /** Every trigger inside, small letters. */
  readonly triggers: readonly string[];
  /** The kind of each trigger. */
  readonly kinds: readonly VagueKind[];
  /** Where the first trigger ends, or the quality words that stand together at the start. */
  readonly firstEnd: number;
}

type Place = Pick<RawSentence, 'text' | 'part' | 'kind' | 'section' | 'previous' | 'next'>;

const KINDS = Object.keys(VAGUE_WORDS) as VagueKind[];
const PATTERNS = new Map(
  KINDS.map((kind) => [kind, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${VAGUE_WORDS[kind]})(?![\\p{L}\\p{N}])`, 'giu')]),
);
// What may stand between two vague words that make one point: "clean, modern and very fast".
const JOINED = /^(?:[\s,/&]|and|or|very|yet|but|more){1,6}$/i;

const LOOSE =
  'a an the and or of to in on for with from by at as is are be that this it we i you our my your their who which will can should must have has into using while so if when where not also than then but'.split(
    ' ',
  );
const LOOSE_END = new RegExp(`[^\\p{L}\\p{N}]+(?:${LOOSE.join('|')})$`, 'iu');
const LOOSE_START = /^(?:and|or|of|to|in|on|for|with|from|by|at|as|is|are|be|that|the|this|these|will)[^\p{L}\p{N}]+/iu;
// A blank is the client's to fill: nothing is vague in it, nor in the words it measures.
const masked = (text: string): string => text.replace(BLANK, (blank) => '\u25a1'.repeat(blank.length));

function trimmed(text: string, kind: VagueKind, start: number, end: number): Span {
  if (kind === 'outcome' || kind === 'object' || kind === 'list') {
    for (let cut = LOOSE_END.exec(text.slice(start, end)); cut; cut = LOOSE_END.exec(text.slice(start, end)))
      end = start + cut.index;
    if (kind !== 'list')
      for (let cut = LOOSE_START.exec(text.slice(start, end)); cut; cut = LOOSE_START.exec(text.slice(start, end)))
        start += cut[0].length;
  }
  return trimSpan(text, { start, end });
}

/** Every stretch of a sentence that may be vague, joined where they stand together, in reading order. */
export function findCandidates(original: string): Candidate[] {
  const text = original.includes('[') ? masked(original) : original;
  const hits: Candidate[] = [];
  for (const [kind, pattern] of PATTERNS)
    for (const hit of text.matchAll(pattern)) {
      const span = trimmed(text, kind, hit.index, hit.index + hit[0].length);
      if (span.end > span.start)
        hits.push({
          kind,
          ...span,
          triggers: [text.slice(span.start, span.end).toLowerCase()],
          kinds: [kind],
          firstEnd: span.end,
        });
    }
  // Of two that begin together the more telling kind names both: "some changes" lacks a number first of all.
  const unnamed = ({ kind }: Candidate): number => (kind === 'object' ? 2 : kind === 'outcome' ? 1 : 0);
  hits.sort((a, b) => a.start - b.start || unnamed(a) - unnamed(b) || b.end - a.end);
  const joined: Candidate[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, hit.start) : '';
    const isNear = last && (hit.start < last.end || (between.length < 10 && JOINED.test(between)));
    if (last && isNear && Math.max(last.end, hit.end) - last.start <= 80)
      joined[joined.length - 1] = {
        kind: last.kind,
        start: last.start,
        end: Math.max(last.end, hit.end),
        triggers: [...last.triggers, ...hit.triggers],
        kinds: [...last.kinds, ...hit.kinds],
        firstEnd:
          hit.kind === 'quality' && last.kinds.every((kind) => kind === 'quality')
            ? Math.max(last.end, hit.end)
            : last.firstEnd,
      };
    else joined.push(hit);
  }
  return joined.filter(
    ({ start, end }) => !/\u25a1/.test(text.slice(Math.max(0, start - 3), end + 4)) && !/^ \(/.test(text.slice(end)),
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[,.:;()]/gu) ?? [];
const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s|ly)$/, '');

const APPLICANT =
  /\b(?:experience[ds]?|you know|skills?|skilled|abilit(?:y|ies)|able to|knowledge|proficien\w+|familiar\w*|understanding|expertise|candidates?|passion\w*|degree|attention to detail|communicat\w+|track record|background|certifi\w+|years|strong|proven|mindset|portfolio|who can|you have|you are|you['’]re|fluent)\b/i;
const COMPANY =
  /\b(?:we are an?|we['’]re an?|our (?:company|team|mission|clients|agency)|join (?:our|us|a)|company|startup|leading|founded|you will work with|opportunit\w+|we offer|environment|culture)\b/i;
const NEED =
  /\b(?:i need|we need|i want|we want|looking for|i['’]d like|would like|should|must|seeking|require[ds]?|please)\b/i;
const DUTY =
  /^(?:\W*)(?:design|develop|create|build|implement|ensure|provide|write|maintain|manage|conduct|work|optimi[sz]e|collaborate|deliver|analy[sz]e|assist|integrate|help|generate|prepare|support|perform|monitor|test|identify|research|collect|set)\b/i;
const STOP = new Set(
  'a an the and or of to in on for with from by at as is are be that this it we i you our my your their'.split(' '),
);

/** What is seen of a candidate in its place, as names of features. */
export function featuresOf(candidate: Candidate, place: Place, all: readonly Candidate[]): string[] {
  const { text, part, kind, section } = place;
  const lead = text.slice(0, candidate.start);
  const tail = text.slice(candidate.end);
  const before = wordsOf(lead);
  const after = wordsOf(tail);
  const inside = wordsOf(text.slice(candidate.start, candidate.end));
  const k = candidate.kind;
  const features = new Set<string>([
    'bias',
    `kind:${k}`,
    `part:${part}`,
    `is:${kind}`,
    `in:${section}`,
    `${k}:in:${section}`,
    `${k}:is:${kind}`,
  ]);
  const isApplicant = APPLICANT.test(lead);
  const context =
    section === 'applicant' || isApplicant
      ? 'applicant'
      : COMPANY.test(lead) || section === 'company'
        ? 'company'
        : NEED.test(lead)
          ? 'need'
          : DUTY.test(text)
            ? 'duty'
            : 'other';
  features.add(`of:${context}`);
  features.add(`${k}:of:${context}`);
  if (APPLICANT.test(text)) features.add('person said');
  if (COMPANY.test(text)) features.add('firm said');
  for (const trigger of new Set(candidate.triggers)) {
    features.add(`say:${trigger}`);
  }
  for (const word of inside) if (!STOP.has(word)) features.add(`has:${stem(word)}`);
  features.add(`many:${Math.min(3, candidate.triggers.length)}`);
  features.add(`prev:${before.at(-1) ?? '^'}`);
  features.add(`next:${after[0] ?? '$'}`);
  for (const word of after.slice(0, 3)) if (!STOP.has(word)) features.add(`near:${stem(word)}`);
  for (const word of before.slice(-3)) if (!STOP.has(word)) features.add(`lead:${stem(word)}`);
  if (/\d/.test(tail.slice(0, 30))) features.add('figure after');
  if (/^\s*[(:]/.test(tail)) features.add('explained');
  features.add(`crowd:${Math.min(4, all.length)}`);
  features.add(`rank:${Math.min(3, all.indexOf(candidate))}`);
  features.add(`long:${Math.min(5, Math.floor(text.length / 60))}`);
  features.add(`chars:${Math.min(5, Math.floor((candidate.end - candidate.start) / 10))}`);
  return [...features];
}

const table = weights.weights as Readonly<Record<string, number>>;

/** How likely a careful freelancer would have to ask about these words, 0..1. */
export function likelihoodOf(features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += table[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum / weights.unit));
}

/** A sentence as the judgement of the whole post needs it. */
type Read = Place & Span;

const step = (value: number): number => Math.min(8, Math.floor(Math.log2(value + 1) * 2));

/** A candidate with its sentence and all that is seen of it. */
export interface Seen<S extends Read = Read> {
  readonly sentence: S;
  readonly candidate: Candidate;
  readonly features: readonly string[];
}

const MOST_CACHED = 4000;
const cache = new Map<string, readonly { candidate: Candidate; features: readonly string[] }[]>();

function seenIn(sentence: Read) {
  const key = `${sentence.part}\0${sentence.kind}\0${sentence.section}\0${sentence.text}`;
  let found = cache.get(key);
  if (!found) {
    const all = findCandidates(sentence.text);
    found = all.map((candidate) => ({ candidate, features: featuresOf(candidate, sentence, all) }));
    if (cache.size > MOST_CACHED) cache.clear();
    cache.set(key, found);
  }
  return found;
}

/** All candidates of a post in reading order; how many there are in how long a text tells how much each one weighs. */
export function seenInPost<S extends Read>(sentences: readonly S[]): Seen<S>[] {
  const found = sentences.flatMap((sentence) => seenIn(sentence).map((seen) => ({ ...seen, sentence })));
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const said = new Set<string>();
  return found.map(({ sentence, candidate, features }, i) => {
    const trigger = candidate.triggers[0]!;
    const more = [
      `post:n${step(found.length)}`,
      `post:len${step(length / 100)}`,
      `post:dense${Math.min(8, Math.floor((found.length * 500) / (length + 100)))}`,
      `post:rank${Math.min(6, step(i))}`,
      ...(said.has(trigger) ? ['said before'] : []),
    ];
    said.add(trigger);
    return { sentence, candidate, features: [...features, ...more] };
  });
}

// Urgency without a date is vague wherever it stands; the end of a list of skills is not the work.
const ALWAYS = /^(?:asap|as soon as possible|urgent(?:ly)?|start(?:ing)? (?:right away|immediately|asap))$/;
const isVague = ({ candidate: { kind, triggers }, features }: Seen): boolean =>
  triggers.some((trigger) => ALWAYS.test(trigger)) ||
  (likelihoodOf(features) >= weights.threshold && !(kind === 'list' && features.includes('of:applicant')));

const judged = new WeakMap<ReadPost, readonly Seen<Sentence>[]>();

function vagueIn(post: ReadPost): readonly Seen<Sentence>[] {
  let found = judged.get(post);
  if (!found) {
    found = seenInPost(post.sentences).filter(isVague);
    judged.set(post, found);
  }
  return found;
}

/** The words of one kind that are vague where they stand, with what to write in their place. */
export function* findVague(post: ReadPost, kind: VagueKind): Iterable<FoundInPost> {
  for (const { sentence, candidate } of vagueIn(post)) {
    if (candidate.kind !== kind) continue;
    const { span, rewrites } = rewriteVague(sentence.text, candidate);
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
