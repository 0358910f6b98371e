import { firstBlank } from '../text/blank';
import type { RawSentence } from './read-sentences';
import { findCandidates } from './vague/candidates';

type Place = Pick<RawSentence, 'part' | 'text' | 'section' | 'start'>;

/** How much of a description is looked at: the noun of a post stands near its start. */
const OPENING = 3000;
/** A noun must fit into a blank with a few words before it. */
const LONGEST = 34;
const ASK =
  /\b(?:looking|need|needs|needed|want|wants|require[sd]?|seeking|like|hire|hiring|help|build|create|design|develop|write|make|edit|translate|fix|update)\b/i;
// What may follow a noun that stands for itself; any other word makes it a part of a longer name ("app store").
const AFTER =
  /^(?:\s+(?:for|that|which|to|with|in|on|of|and|or|is|are|was|will|should|must|can|using|where|by|from|as|needs?|has|have|so|called|based|at|including|about|like|similar|but|we|i|it|needed|required|wanted|within|via|into|plus|this|next|before|after|who|if|when|because|then|again|now|also|asap|not|every|each|our|my|i)\b|\s*[-–—,.;:()!?/|]|\s*$)/i;
const BEFORE = /(?:[\w’'+&.-]+\s+){1,8}$/;
const DETERMINER = /^(?:(our|my)|an?|the|this|new|one)$/i;
// Words that end the reach of a determiner, or would not be the client's own name for the thing.
const LOOSE =
  /^(?:and|or|of|for|to|in|on|with|from|by|at|as|is|are|be|will|should|can|could|must|have|has|do|does|not|no|so|if|but|very|really|quite|it|its|i|we|you|your|their|our|my|the|a|an|this|that|these|those|which|who|need|needs|needed|want|build|building|create|creating|design|designing|develop|developing|make|making|write|writing|edit|editing|fix|fixing|update|updating|help|looking|someone|person|developer|designer|expert|specialist|freelancer|talented|experienced|skilled|senior|junior|best|cheap|cheapest|affordable|low-cost|own|same|next|first|last|great|good|nice|cool|quick|fast|top|other|more|few|many|several|following|above|below|only|all|each|every|both|just|also|into|up|using|used|within|per|via|entire|whole|full|final|working|would|like|some|any|real|how|what|when|where|why|there|then|than|provided|given|said|attached|ongoing|on-going|long-term|full-stack|successful|potential|possible|complete|old|bad|right|\d.*)$/i;

const patterns = new Map<string, RegExp>();

function headsOf(heads: string): RegExp {
  let pattern = patterns.get(heads);
  if (!pattern) {
    pattern = new RegExp(`\\b(?:${heads})(?![\\w-])`, 'gi');
    patterns.set(heads, pattern);
  }
  return pattern;
}

// A bare noun is a candidate of its own kind; praise and vague amounts are not the thing's name.
const hasVague = (words: string): boolean => findCandidates(words).some(({ kind }) => kind !== 'object');

/** The last modifiers before the noun that are plain names of the thing. */
function plainModifiers(words: readonly string[], head: string): string[] {
  const plain: string[] = [];
  for (const word of words.toReversed()) {
    if (plain.length === 3 || LOOSE.test(word) || /ly$|[.'’]$/i.test(word)) break;
    plain.unshift(word);
  }
  const isLong = () => [...plain, head].join(' ').length > LONGEST;
  while (plain.length > 0 && (isLong() || hasVague([...plain, head].join(' ')))) plain.shift();
  return plain;
}

// A head is a plain noun: "Website" and "AI Agent" are written small in mid-sentence, "MVP" and "AI" are not.
const small = (head: string): string =>
  head.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=[\p{Ll}-])/gu, (letter) => letter.toLowerCase());

const withArticle = (own: string | undefined, words: readonly string[]): string =>
  [own?.toLowerCase() ?? 'the', ...words].join(' ');

// In a title every word may begin with a large letter: a word is a name only where the text writes it so too.
function asInText(word: string, text: string): string | null {
  if (!/^\p{Lu}/u.test(word) || /\p{Lu}/u.test(word.slice(1)) || /\d/.test(word)) return word;
  const small = word.toLowerCase();
  if (new RegExp(`(?<![\\p{L}])${small.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(text)) return small;
  return new RegExp(`[\\p{L},]\\s${word.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(text) ? word : null;
}

interface Named {
  readonly words: string;
  readonly worth: number;
}

const MOST_CACHED = 4000;
const named = new Map<string, Named | null>();

/** The noun of one sentence that tells best what the post is about. */
function nounOf(text: string, heads: string): Named | null {
  const key = `${heads}\0${text}`;
  const known = named.get(key);
  if (known !== undefined) return known;
  const asks = ASK.test(text);
  let best: Named | null = null;
  for (const { 0: head, index } of text.matchAll(headsOf(heads))) {
    if (!AFTER.test(text.slice(index + head.length, index + head.length + 14))) continue;
    const before =
      BEFORE.exec(text.slice(Math.max(0, index - 90), index))?.[0]
        .trim()
        .split(/\s+/) ?? [];
    const from = before.findLastIndex((word) => DETERMINER.test(word));
    if (from < 0) continue;
    const whose = DETERMINER.exec(before[from]!)![1];
    const plain = plainModifiers(before.slice(from + 1), head);
    const worth = (asks ? 2 : 0) + (plain.length > 0 ? 1 : 0) + (whose ? 0.5 : 0);
    if (!best || worth > best.worth) best = { words: withArticle(whose, [...plain, small(head)]), worth };
  }
  if (named.size > MOST_CACHED) named.clear();
  named.set(key, best);
  return best;
}

/** The post's own noun for one of the `heads`, with its article ("our bakery website"), or null where none is plain. */
export function ownNoun(title: string, sentences: readonly Place[], heads: string): string | null {
  let best: Named | null = null;
  const opening: string[] = [];
  for (const { part, text, start, section } of sentences) {
    if (part !== 'description' || firstBlank(text)) continue;
    if (start > OPENING) break;
    opening.push(text);
    const found = section === 'company' ? null : nounOf(text, heads);
    if (found && (!best || found.worth > best.worth)) best = found;
  }
  if (best && best.worth >= 3) return best.words;
  const titled = [...title.matchAll(headsOf(heads))].find(({ 0: head, index }) =>
    AFTER.test(title.slice(index + head.length)),
  );
  if (titled && !firstBlank(title)) {
    const text = opening.join(' ');
    const before = title.slice(0, titled.index).trim();
    const named = before.length < 40 && !/[^\w\s’'+&.-]/.test(before) ? before.split(/\s+/).filter(Boolean) : [];
    const words = plainModifiers(named, titled[0]).map((word) => asInText(word, text));
    const known = words.slice(words.lastIndexOf(null) + 1) as string[];
    if (known.length > 0 || !best) return withArticle(undefined, [...known, small(titled[0])]);
  }
  return best?.words ?? null;
}
