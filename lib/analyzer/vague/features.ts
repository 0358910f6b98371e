import type { RawSentence } from '../read-sentences';
import { CUES } from '../words/nouns-and-cues';
import type { Candidate } from './candidates';
import { frameOf, governorOf } from './frame';
import { groupOf } from './group-of';
import { headFrom, NOUN_OF, tokensOf } from './head-noun';
import { classesOf } from './word-classes';

/** A sentence as far as a judgement of its words needs it. */
export type Place = Pick<RawSentence, 'text' | 'part' | 'kind' | 'section' | 'previous' | 'next'>;

const CUE_OF = classesOf(CUES);

const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s|ly)$/, '');
const STOP = new Set(
  'a an the and or of to in on for with from by at as is are be that this it we i you our my your their'.split(' '),
);
// Of a very long sentence only the last words before are heard.
const MOST_HEARD = 60;
const MOST_NEAR = 6;

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
  const frame = frameOf(text);
  return all.map((candidate, rank) => {
    const k = candidate.kind;
    const first = tokens.findIndex(({ start }) => start >= candidate.start);
    let next = tokens.findIndex(({ start }) => start >= candidate.end);
    if (next < 0) next = tokens.length;
    const before = tokens.slice(0, Math.max(0, first)).map(({ word }) => word);
    const inside = tokens.slice(Math.max(0, first), next).map(({ word }) => word);
    const lead = cues.filter(({ start }) => start < candidate.start);
    const cue = lead.at(-1)?.cue ?? 'none';
    const isNamed = k === 'object' || k === 'outcome';
    const head = isNamed ? (inside.at(-1) ?? '') : headFrom(tokens, next);
    const noun =
      head === ''
        ? /^(?:is|are|be|being|look|looks|feel|feels|more|very|it)$/.test(before.at(-1) ?? '')
          ? 'said of it'
          : 'none'
        : (NOUN_OF.get(head) ?? 'other');
    const following = tokens[next]?.word ?? '$';
    const features = new Set<string>([
      'bias',
      `kind:${k}`,
      `part:${part}`,
      `is:${kind}`,
      `in:${section}`,
      `${k}:in:${section}`,
      `cue:${cue}`,
      `${k}:cue:${cue}`,
      `noun:${noun}`,
      `${k}:noun:${noun}`,
      `opens:${opens}`,
      `many:${Math.min(3, candidate.triggers.length)}`,
      `next:${following}`,
      `next+next:${following} ${tokens[next + 1]?.word ?? '$'}`,
      `after:${before.at(-1) ?? '^'}`,
      `cue+noun:${cue} ${noun}`,
      `rank:${Math.min(3, rank)}`,
      `long:${Math.min(5, Math.floor(text.length / 60))}`,
      `chars:${Math.min(5, Math.floor((candidate.end - candidate.start) / 10))}`,
    ]);
    for (const word of before.slice(-MOST_NEAR)) features.add(`near:${word}`);
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
    const governor = governorOf(said);
    features.add(`by:${governor}`);
    features.add(`${k}:by:${governor}`);
    features.add(`by:${governor}:in:${section}`);
    for (const trigger of candidate.triggers) {
      features.add(`g:${groupOf(trigger)}:by:${governor}`);
      features.add(`g:${groupOf(trigger)}:opens:${opens}`);
      features.add(`say:${trigger}:by:${governor}`);
    }
    for (const word of before.slice(-MOST_HEARD)) if (/^\p{L}/u.test(word)) features.add(`heard:${word}`);
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
    for (const trigger of candidate.triggers) {
      const group = groupOf(trigger);
      features.add(`g:${group}`);
      features.add(`group+next:${group} ${stem(following)}`);
      features.add(`say:${trigger}`);
      features.add(`word+frame:${trigger} ${frame ?? 'none'}`);
    }
    for (const word of inside) if (!STOP.has(word)) features.add(`has:${stem(word)}`);
    const tail = text.slice(candidate.end);
    if (/\d/.test(tail.slice(0, 30))) features.add('figure after');
    if (/^\s*[(:]/.test(tail)) features.add('explained');
    return [...features];
  });
}
