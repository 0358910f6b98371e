import type { RawSentence } from '../read-sentences';
import { CUES, NOUNS } from '../words/vague-groups';
import type { Candidate } from './candidates';
import { groupOf } from './group-of';

/** A sentence as far as a judgement of its words needs it. */
export type Place = Pick<RawSentence, 'text' | 'part' | 'kind' | 'section' | 'previous' | 'next'>;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const mapOf = (lists: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const [name, words] of lists) for (const word of words.split(' ')) if (!map.has(word)) map.set(word, name);
  return map;
};
const NOUN_OF = mapOf(NOUNS);
const CUE_OF = mapOf(CUES);

// How a sentence speaks as a whole.
const FRAMES: readonly (readonly [string, RegExp])[] = [
  [
    'invite',
    /\b(?:hear from you|apply now|please apply|get in touch|we(?:['’]d| would) love to|look(?:ing)? forward|don['’]t hesitate)\b/i,
  ],
  ['if you', /^\W*if you(?:['’]re|\b)/i],
  [
    'ideal',
    /\b(?:ideal|perfect|right|successful|best) (?:candidates?|freelancer|person|applicant|fit)|\bcandidates? (?:will|should|must)\b/i,
  ],
  [
    'you have',
    /\b(?:you (?:have|are|know|must have|should have)|must (?:have|know)|should know|knowledge of|familiar with|must have|must be|should be able|ability to|able to|experience (?:in|with|of))\b/i,
  ],
  [
    'about us',
    /^\W*(?:we are an?|we['’]re an?|our (?:company|mission|team)|i am an?|i['’]m an?|i run|we run|founded|about)\b(?!.*\blooking\b)/i,
  ],
  ['join', /\b(?:join (?:our|us|the)|our (?:growing |dynamic |talented )?team|opportunity)\b/i],
  ['seek', /\b(?:looking for|seeking|in search of|need(?:ed)? an?|hiring)\b/i],
  ['want', /\b(?:i|we) (?:would like|want|need|require|am looking to|are looking to)\b|\bi['’]d like\b/i],
  ['duty', /\b(?:responsible for|you will|you['’]ll|responsibilities|involves?|tasks? include)\b/i],
  ['must', /\b(?:should|must|needs? to|has to|have to)\b/i],
];

// Whose words they are: the applicant's record and wishes, or the thing to be delivered.
const OF_APPLICANT =
  /\b(?:(?:ideal|perfect|right|successful) (?:candidates?|freelancer|person|applicant)|candidates? (?:will|should|must)|experience[ds]? (?:in|with|of|as)|ability to|able to|capable of|passion\w* (?:for|about)|passionate|proven|track record|skills? (?:to|in|for)|if you(?:['’]re| can| are| have)|expertise in|dedicated to|committed to|strong (?:understanding|background)|you (?:have|are|know)|must have|knowledge of|eye for)\b/i;
const OF_THING =
  /\b(?:creat(?:e|ing)|build(?:ing)?|design(?:ing)?|develop(?:ing)?|writ(?:e|ing)|mak(?:e|ing)|produc(?:e|ing)|deliver(?:ing)?|ensur(?:e|ing)|provid(?:e|ing)|(?:app|application|website|site|system|platform|tool|design|video|logo|dashboard|report|model|solution|content|it) (?:should|must|will|needs? to|has to)|(?:need|want|require|looking for) (?:an?|some)|i['’]d like|would like)\b/i;

const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s|ly)$/, '');
const STOP = new Set(
  'a an the and or of to in on for with from by at as is are be that this it we i you our my your their'.split(' '),
);
// Where a noun phrase ends.
const PHRASE_END = new Set(
  'of to in on for with from by at as is are be was that this it we i you our my your their the a an which who and or but so if when while will can should must may into using via through across about between has have not also than then because where including such within per without until after before'.split(
    ' ',
  ),
);
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*|[,.:;()!?]/gu)].map((hit) => ({
    word: hit[0].toLowerCase(),
    start: hit.index,
    end: hit.index + hit[0].length,
  }));

/** The last noun of the phrase that begins at a token, as far as word lists can tell. */
function headFrom(tokens: readonly Token[], from: number): string {
  let head = '';
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { word } = tokens[i]!;
    if (!/^[\p{L}\p{N}]/u.test(word)) break;
    if (PHRASE_END.has(word)) {
      if (head || (word !== 'and' && word !== 'or')) break;
      continue;
    }
    head = word;
    if (NOUN_OF.has(word) && !NOUN_OF.has(tokens[i + 1]?.word ?? '')) break;
  }
  return head;
}

/** What is seen of every candidate of a sentence in its place, as names of features. */
export function featuresOf(all: readonly Candidate[], place: Place): string[][] {
  const { text, part, kind, section } = place;
  const tokens = tokensOf(text);
  const opening = tokens.find(({ word }) => /^\p{L}/u.test(word))?.word ?? '';
  const opens = CUE_OF.get(opening) ?? 'other';
  const cues = tokens.flatMap(({ word, start }) => {
    const cue = CUE_OF.get(word);
    return cue ? [{ cue, start }] : [];
  });
  const cuesSaid = new Set(cues.map(({ cue }) => cue));
  const frame = FRAMES.find(([, pattern]) => pattern.test(text))?.[0];
  return all.map((candidate, rank) => {
    const k = candidate.kind;
    const first = tokens.findIndex(({ start }) => start >= candidate.start);
    let next = tokens.findIndex(({ start }) => start >= candidate.end);
    if (next < 0) next = tokens.length;
    const before = tokens.slice(0, Math.max(0, first)).map(({ word }) => word);
    const after = tokens.slice(next).map(({ word }) => word);
    const inside = tokens.slice(Math.max(0, first), next).map(({ word }) => word);
    const lead = cues.filter(({ start }) => start < candidate.start);
    const cue = lead.at(-1)?.cue ?? 'none';
    const earlier = lead.at(-2)?.cue ?? 'none';
    const isNamed = k === 'object' || k === 'outcome';
    const head = isNamed ? (inside.at(-1) ?? '') : headFrom(tokens, next);
    const noun =
      head === ''
        ? /^(?:is|are|be|being|look|looks|feel|feels|more|very|it)$/.test(before.at(-1) ?? '')
          ? 'said of it'
          : 'none'
        : (NOUN_OF.get(head) ?? 'other');
    const features = new Set<string>([
      'bias',
      `kind:${k}`,
      `part:${part}`,
      `is:${kind}`,
      `in:${section}`,
      `${k}:in:${section}`,
      `${k}:is:${kind}`,
      `cue:${cue}`,
      `cue2:${earlier}>${cue}`,
      `${k}:cue:${cue}`,
      `noun:${noun}`,
      `${k}:noun:${noun}`,
      `noun:${noun}:cue:${cue}`,
      `opens:${opens}`,
      `${k}:opens:${opens}`,
      `many:${Math.min(3, candidate.triggers.length)}`,
      `prev:${before.at(-1) ?? '^'}`,
      `next:${after[0] ?? '$'}`,
      `crowd:${Math.min(4, all.length)}`,
      `rank:${Math.min(3, rank)}`,
      `long:${Math.min(5, Math.floor(text.length / 60))}`,
      `chars:${Math.min(5, Math.floor((candidate.end - candidate.start) / 10))}`,
    ]);
    if (head) features.add(`head:${stem(head)}`);
    if (frame) {
      features.add(`frame:${frame}`);
      features.add(`${k}:frame:${frame}`);
    }
    const skill = lead.findLast(({ cue: each }) => each === 'skill');
    if (skill) {
      const far = candidate.start - skill.start;
      features.add(`skill:${far < 25 ? 'near' : far < 60 ? 'mid' : 'far'}`);
      features.add(`${k}:skill`);
    }
    const said = text.slice(0, candidate.start);
    const governor = OF_APPLICANT.test(said) ? 'applicant' : OF_THING.test(said) ? 'thing' : 'none';
    features.add(`by:${governor}`);
    features.add(`${k}:by:${governor}`);
    for (const trigger of candidate.triggers) features.add(`g:${groupOf(trigger)}:by:${governor}`);
    const made = lead.findLast(({ cue: each }) => each === 'make' || each === 'need');
    if (made && !skill) features.add(`${k}:made`);
    const soon = text.slice(candidate.end, candidate.end + 45);
    if (/[:：]/.test(soon) || (/[:：]\s*$/.test(text) && text.length - candidate.end < 60))
      features.add('listed after');
    if (/\b(?:e\.?g\b|i\.?e\b|such as|like|including|for example|namely)/i.test(soon)) features.add('named after');
    if (k === 'list') {
      const commas = text.slice(0, candidate.start).split(',').length - 1;
      features.add(`list:commas${Math.min(3, commas)}`);
      features.add(`list:${/\([^)]*$/.test(text.slice(0, candidate.start)) ? 'inside' : 'open'}`);
      features.add(`list:${/\b[A-Z]\w+,? *$/.test(text.slice(0, candidate.start)) ? 'names' : 'words'}`);
    }
    if (!place.previous) features.add('first');
    if (!place.next) features.add('last');
    for (const trigger of candidate.triggers) features.add(`g:${groupOf(trigger)}`);
    for (const each of cuesSaid) features.add(`said:${each}`);
    for (const trigger of new Set(candidate.triggers)) features.add(`say:${trigger}`);
    for (const word of inside) if (!STOP.has(word)) features.add(`has:${stem(word)}`);
    for (const word of after.slice(0, 3)) if (!STOP.has(word)) features.add(`near:${stem(word)}`);
    for (const word of before.slice(-3)) if (!STOP.has(word)) features.add(`lead:${stem(word)}`);
    const tail = text.slice(candidate.end);
    if (/\d/.test(tail.slice(0, 30))) features.add('figure after');
    if (/^\s*[(:]/.test(tail)) features.add('explained');
    return [...features];
  });
}
