import { firstBlank } from '../text/blank';
import type { RawSentence } from './read-sentences';
import { type Term, tag } from './tagged-text';
import { findCandidates } from './vague/candidates';

type Place = Pick<RawSentence, 'part' | 'text' | 'section' | 'start'>;

/** How much of a description is looked at: the noun of a post stands near its start. */
const OPENING = 3000;
/** A noun must fit into a blank with a few words before it. */
const LONGEST = 34;
const ASK =
  /\b(?:looking|need|needs|needed|want|wants|require[sd]?|seeking|like|hire|hiring|help|build|create|design|develop|write|make|edit|translate|fix|update)\b/i;
const patterns = new Map<string, RegExp>();

function headsOf(heads: string): RegExp {
  let pattern = patterns.get(heads);
  if (!pattern) {
    pattern = new RegExp(`\\b(?:${heads})(?![\\w-]|['’]s)`, 'gi');
    patterns.set(heads, pattern);
  }
  return pattern;
}

// A bare noun is a candidate of its own kind; praise and vague amounts are not the thing's name.
const hasVague = (words: string): boolean => findCandidates(words).some(({ kind }) => kind !== 'object');

/** How far before a noun its determiner may stand, in words. */
const REACH = 8;

/** The words that stand before a noun, up to the last mark. */
function before(text: string, terms: readonly Term[], start: number): readonly Term[] {
  const near = terms.filter((term) => term.end <= start).slice(-REACH);
  const cut = near.findLastIndex((term, i) => !/^\s*$/.test(text.slice(term.end, near[i + 1]?.start ?? start)));
  return near.slice(cut + 1);
}

/** Whether a noun that ends here stands for itself: any other word after it makes it a part of a longer name. */
function standsAlone(text: string, terms: readonly Term[], end: number): boolean {
  const next = terms.find((term) => term.start >= end);
  return next === undefined || /\S/.test(text.slice(end, next.start)) || next.has('Follower');
}

/** The last modifiers before the noun that are plain names of the thing. */
function plainModifiers(terms: readonly Term[], head: string): string[] {
  const plain: string[] = [];
  for (const term of terms.toReversed()) {
    if (plain.length === 3 || term.has('Loose') || /^[^\p{L}]|^(?:through|guess)$|ly$|[.'’]$/iu.test(term.text)) break;
    plain.unshift(term.text);
  }
  // "To rebuild an existing report"
  if (terms.at(-plain.length - 1)?.text === 'to') plain.shift();
  const isLong = () => [...plain, head].join(' ').length > LONGEST;
  while (plain.length > 0 && (isLong() || hasVague([...plain, head].join(' ')))) plain.shift();
  return plain;
}

// A head is a plain noun: "Website" and "AI Agent" are written small in mid-sentence, "MVP" and "AI" are not.
const small = (head: string): string =>
  head.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=[\p{Ll}-])/gu, (letter) => letter.toLowerCase());

const SYSTEM = /^(?:platform|api|system|software|tool|program)$/;

/** "The Gorilla platform", "the OpenAI API": what others made, and a place to work in. */
function isOthers(name: string): boolean {
  const [maker, kind] = name.split(' ').slice(-2);
  return name.startsWith('the ') && SYSTEM.test(kind!.toLowerCase()) && /^\p{Lu}\p{L}*\p{Ll}/u.test(maker!);
}

const withArticle = (own: string | undefined, words: readonly string[]): string =>
  [own?.toLowerCase() ?? 'the', ...words].join(' ');

// In a title every word may begin with a large letter: a word is a name only where the text writes it so too.
function asInText(word: string, text: string): string | null {
  if (!/^\p{Lu}/u.test(word) || /\p{Lu}/u.test(word.slice(1)) || /\d/.test(word)) return word;
  const small = word.toLowerCase();
  if (new RegExp(`(?<![\\p{L}])${small.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(text)) return small;
  return new RegExp(`[\\p{L},]\\s${word.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(text) ? word : null;
}

const BESIDE = /\b(?:using|via|through|with|from|into|within|of|about)\s+$/i;
// "Web applications for our camera platform": the work is the other noun.
const OWN = 1.5;
const FOR = /\b(?:apps?|applications?|dashboards?|tools?|content|designs?) for $/i;
const LINK = /^(?:of|in|for|to|on|with|at|by|from|into|as|that|which|who|is|are)$/i;

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
  const hits = [...text.matchAll(headsOf(heads))];
  const terms = hits.length > 0 ? tag(text) : [];
  for (const { 0: head, index } of hits) {
    if (!standsAlone(text, terms, index + head.length)) continue;
    const lead = before(text, terms, index);
    const from = lead.findLastIndex((term) => term.has('Determiner'));
    if (from < 0) continue;
    const whose = lead[from]!.has('Own') ? lead[from]!.text : undefined;
    const plain = plainModifiers(lead.slice(from + 1), head);
    // "An understanding of Rio’s platform", "an expert in training a module": the article is another noun's.
    const between = lead.slice(from + 1, lead.length - plain.length);
    if (plain.some((word) => /['’]s$/i.test(word)) || between.some(({ text: word }) => LINK.test(word))) continue;
    // "Experience with the Sheets API", "a part of the platform": a noun beside the job.
    if ((whose ? FOR : BESIDE).test(text.slice(0, lead[from]!.start))) continue;
    const words = withArticle(whose, [...plain, small(head)]);
    if (isOthers(words)) continue;
    const worth = (asks ? 2 : 0) + (plain.length > 0 ? 1 : 0) + (whose ? 0.5 : 0);
    if (!best || worth > best.worth) best = { words, worth };
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
  const terms = tag(title);
  const titled = [...title.matchAll(headsOf(heads))].find(({ 0: head, index }) =>
    standsAlone(title, terms, index + head.length),
  );
  if (titled && !firstBlank(title)) {
    const text = opening.join(' ');
    const lead = before(title, terms, titled.index);
    // Only the opening of a title is the thing's name.
    const modifiers = lead[0] === terms[0] ? plainModifiers(lead, titled[0]) : [];
    const words = modifiers.map((word) => asInText(word, text));
    const known = words.slice(words.lastIndexOf(null) + 1) as string[];
    const name = withArticle(undefined, [...known, small(titled[0])]);
    if ((known.length > 0 || !best) && !isOthers(name)) return name;
  }
  // A noun that is neither asked for nor the client's own is one the post speaks of.
  return best && best.worth >= OWN ? best.words : null;
}
