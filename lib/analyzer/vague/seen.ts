import type { Span } from '../../text/span';
import { type Memory, perSentence } from '../per-sentence';
import { weightsIn } from '../weight-table';
import { type Candidate, findCandidates } from './candidates';
import { featuresOf, type Place } from './features';
import weights from './weights.json';

// Weights are stored by the beginning of a feature's name: "by" -> the rest of the names by their weight.
const table = new Map<string, number>();
for (const [family, rests] of Object.entries(weights.weights))
  for (const [rest, weight] of weightsIn(rests)) table.set(family ? `${family}:${rest}` : rest, weight);

/** How likely a careful freelancer would have to ask about these words, 0..1, by what is seen of them. */
const likelihoodOf = (sum: number): number => 1 / (1 + Math.exp(-sum / weights.unit));

/** A sentence as the judgement of the whole post needs it. */
export type Read = Place & Span;

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

// Urgency without a date is vague wherever it stands, and so is what the client has yet to decide.
const ALWAYS =
  /^(?:asap|as soon as possible|urgent(?:ly)?|start(?:ing)? (?:right away|immediately|asap)|immediate start|tbd)$/;
const IS_UNSURE = /\b(?:i|we)(?:['’]?m| am|['’]?re| are| were| was)? $/i;
const OF_WHAT = /^ (?:yet )?(?:exactly )?(?:what|which|how (?:many|much|long))\b/i;
// "Soon" is said of the work where somebody wants it so.
const IS_WANTED =
  /\b(?:need|needs|needed|want|wants|wanted|would like|done|ready|finished|delivered|completed)\b[^,.;:]*$/i;
const IS_LAST = /^ *(?:[.,;!)]|$)/;

function isAlwaysVague(text: string, { start, end, triggers }: Candidate): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return triggers.some(
    (trigger) =>
      ALWAYS.test(trigger) ||
      (/\b(?:sure|unsure)$/.test(trigger) && IS_UNSURE.test(before) && OF_WHAT.test(after)) ||
      (trigger === 'soon' && IS_WANTED.test(before) && IS_LAST.test(after)),
  );
}

const seenIn = perSentence((sentence: Read & { readonly memory?: Memory }) => {
  const all = findCandidates(sentence.text);
  const features = featuresOf(all, sentence);
  return all.map((candidate, i) => ({
    candidate,
    features: features[i]!,
    isAlways: isAlwaysVague(sentence.text, candidate),
    // Told already, so that the sentence need not be searched for it twice.
    governor: features[i]!.find((each) => each.startsWith('by:'))!.slice('by:'.length),
    sum: sumOf(features[i]!),
  }));
});

/** All candidates of a post in reading order; how many there are in how long a text tells how much each one weighs. */
export function seenInPost<S extends Read>(sentences: readonly S[]): Seen<S>[] {
  const found: { seen: ReturnType<typeof seenIn>[number]; sentence: S; at: number }[] = [];
  let length = 0;
  sentences.forEach((sentence, at) => {
    length += sentence.text.length;
    for (const seen of seenIn(sentence)) found.push({ seen, sentence, at });
  });
  const said = new Set<string>();
  const ofPost = [
    numbered('post:len', step(length / 100, 12)),
    numbered('post:dense', Math.min(8, Math.floor((found.length * 500) / (length + 100)))),
    numbered('post:of', Math.min(8, Math.floor(sentences.length / 3))),
  ];
  return found.map(({ sentence, at, seen: { candidate, features, isAlways, governor, sum } }, i) => {
    const trigger = candidate.triggers[0]!;
    const more = [
      ...ofPost,
      numbered('post:rank', Math.min(6, step(i))),
      numbered('post:at', Math.min(MOST_COUNTED, at)),
      numbered(`${candidate.kind}:at`, Math.min(4, at)),
      numbered(`by+at:${governor} `, Math.min(MOST_COUNTED, at)),
      numbered('post:quarter', Math.floor((4 * at) / sentences.length)),
      ...(said.has(trigger) ? ['said before'] : []),
    ];
    said.add(trigger);
    return { sentence, candidate, features, isAlways, more, sum: sum + sumOf(more) };
  });
}

/** Whether so much says that it is vague that it is flagged. */
export const isLikely = ({ sum }: Seen): boolean => likelihoodOf(sum) >= weights.threshold;
