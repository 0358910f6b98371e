import { BLANK } from '../text/blank';
import { lastIn, namedIn, TRADES } from './named-trades';
import { type Memory, perSentence } from './per-sentence';
import type { Post } from './post';
import type { RawSentence } from './read-sentences';
import { titleParts } from './trade-title';
import { BROAD, FAULT, MADE_THINGS, NARROW, OVER } from './words/trade-bonds';
import type { StubTrade } from './words/trade-words';

/** A trade with stub lines of its own, or none that is plain. */
export type Trade = StubTrade | 'general';

/** How many sentences that ask for nothing are read. */
const FIRST = 4;
/** How much of a description tells its trade; what comes later is detail. */
const OPENING = 1200;
// What one mention is worth by its place: the title's first half says what is hired for.
const WORTH = {
  titleHead: 8,
  titleLast: 4,
  titleProduct: 8,
  titleOther: 5,
  titleRest: 2,
  category: 4,
  skill: 0.6,
  asked: 3,
  said: 1,
} as const;
const MOST = { titleOther: 1, titleRest: 2, skill: 3, asked: 2, said: 3 } as const;
// Below this a word or two were touched on, and no trade is plain.
const PLAIN = 2.5;
// What neither title nor category names must be said more plainly.
const PLAIN_BY_TEXT = 3.5;
// How far a trade must stand above the next: above any as long as its own sum is small, else above one of the title.
const CLEAR = 1.35;
const NEAR = 1.2;
const SURE = 7;

/** How often a text speaks of faults before to mend them is the job without the title. */
const OFTEN = 3;
const SHORT = 240;
const BUGFIX = TRADES.indexOf('bugfix');
const LESSONS = TRADES.indexOf('lessons');
// Their lines fit the trades beside them too.
const WIDE: readonly StubTrade[] = ['analysis', 'software'];
// A consultant may be a builder; who is asked for a review or feedback builds nothing.
const ADVICE =
  /\b(?:audits?|review|feedback|second opinion|advi[cs]e|consultation)\b(?! (?:site|page|app|platform|system|plugin|website|manage|generat))/i;
const ASK =
  /\b(?:looking (?:for|to)|(?:i|we)(?: (?:also|just|now|currently|urgently|really))? (?:need|want|require|seek)|(?:i|we)(?:['’]d| would) like|in need of|seeking|searching for|hire|hiring|required to|need(?:s|ed)?|help (?:me|us|with))\b/i;
// "I do not need help with the logo"
const NOT_ASKED = /\b(?:(?:do|does|will)(?:n['’]t| not) (?:need|want|require)|not looking for|no need for)\b/i;
const SEARCHED = /^search:/i;

type Place = Pick<RawSentence, 'part' | 'text' | 'start'> & { readonly memory?: Memory };

/** Whether a sentence asks for something, or tells nothing of what is asked for. */
const askingIn = perSentence(({ text }: Place) => ({
  isSilent: text.search(BLANK) >= 0 || NOT_ASKED.test(text),
  asks: ASK.test(text),
}));

const namedInSentence = perSentence(({ text }: Place) => namedIn(text));

/**
 * The trade a post is for, by what its title, category, skills and first sentences call the work, the title and the
 * words of asking first: a key of the stub lines, `general` where none is plain.
 */
export function tradeOf(post: Post, sentences: readonly Place[]): Trade {
  const scores = new Array<number>(TRADES.length).fill(0);
  const add = (text: string, worth: number, most: number) => {
    for (const [trade, times] of namedIn(text)) scores[trade]! += worth * Math.min(times, most);
  };
  const { head, made, rest } = titleParts(post.title);
  const plainest = [head, made].find((part) => namedIn(part).length > 0);
  if (plainest === undefined) add(post.title, WORTH.titleOther, MOST.titleOther);
  else {
    add(head, WORTH.titleHead, 1);
    add(made, WORTH.titleHead, 1);
    add(rest, WORTH.titleRest, MOST.titleRest);
  }
  const last = lastIn(made) ?? lastIn(head);
  if (last) scores[last.trade]! += last.isProduct ? WORTH.titleProduct : WORTH.titleLast;
  const named = new Set(namedIn(post.title).map(([trade]) => trade));
  // "An app for lesson plans" is no lesson.
  if (plainest !== undefined && ![...namedIn(head), ...namedIn(made)].some(([trade]) => trade === LESSONS))
    named.delete(LESSONS);
  // "Flask developer needed to fix a login error": a fault anywhere in the title is the job.
  const isMade = MADE_THINGS.some((trade) => named.has(TRADES.indexOf(trade)));
  if (named.has(BUGFIX) || (isMade && FAULT.test(post.title))) named.add(BUGFIX);
  if (named.has(BUGFIX)) scores[BUGFIX] = WORTH.titleHead;
  const category = post.category && !SEARCHED.test(post.category) ? post.category.split('>').at(-1)! : '';
  if (category) add(category, WORTH.category, 1);
  if (post.skills) add(post.skills.join(' · '), WORTH.skill, MOST.skill);
  const said = new Array<number>(TRADES.length).fill(0);
  const asked = new Array<number>(TRADES.length).fill(0);
  let told = 0;
  for (const sentence of sentences) {
    const { part, start } = sentence;
    if (part !== 'description') continue;
    if (start > OPENING) break;
    const { isSilent, asks } = askingIn(sentence);
    if (isSilent || (!asks && ++told > FIRST)) continue;
    for (const [trade, times] of namedInSentence(sentence)) {
      said[trade]! += times;
      if (asks) asked[trade]! += 1;
    }
  }
  const sums = TRADES.map(
    (trade, i) =>
      (BROAD[trade] ?? 1) *
      (scores[i]! + WORTH.said * Math.min(said[i]!, MOST.said) + WORTH.asked * Math.min(asked[i]!, MOST.asked)),
  );
  const isShort = post.description.length < SHORT;
  const raised = sums.map((sum, i) => {
    const over = OVER[TRADES[i]!];
    const isDone =
      TRADES[i] === 'advice'
        ? ADVICE.test(post.title)
        : named.has(i) || (i === BUGFIX && said[i]! >= (isShort ? 1 : OFTEN));
    if (!over || !isDone) return sum;
    return sum + Math.max(0, ...over.map((trade) => sums[TRADES.indexOf(trade)]!));
  });
  const highest = Math.max(...raised);
  const best = raised.indexOf(highest);
  const isNamed = named.has(best) || namedIn(category).some(([trade]) => trade === best);
  const isSaid = named.has(best) || said[best]! > 0 || NARROW.includes(TRADES[best]!);
  // Of two that stand close, or where the text speaks of another alone, neither is plain.
  const isSafe = OVER[TRADES[best]!] || WIDE.includes(TRADES[best]!);
  const isDouble =
    !isSafe &&
    TRADES.some((trade, i) => {
      const worth = BROAD[trade] ?? 1;
      const isRival =
        highest < SURE
          ? said[i]! > 0 || !named.has(i)
          : named.has(i) && (worth > 0.8 || (trade === 'software' && said[i]! > said[best]!));
      const isNear = isRival && raised[i]! * (highest < SURE ? CLEAR : NEAR) > highest;
      return i !== best && (isNear || (worth >= 0.8 && said[best] === 0 && said[i]! > 1));
    });
  return isSaid && highest > (isNamed ? PLAIN : PLAIN_BY_TEXT) && !isDouble ? TRADES[best]! : 'general';
}
