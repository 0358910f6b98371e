import { BLANK } from '../text/blank';
import type { Post } from './post';
import type { RawSentence } from './read-sentences';
import { sieve } from './sieve/sieve';
import { type StubTrade, TRADE_WORDS } from './words/trade-words';

/** A trade with stub lines of its own, or none that is plain. */
export type Trade = StubTrade | 'general';

/** How many sentences that ask for nothing are read. */
const FIRST = 4;
/** How much of a description tells its trade; what comes later is detail. */
const OPENING = 1200;
// What one mention is worth by its place: the title's first half says what is hired for.
const WORTH = { titleHead: 8, titleRest: 2, category: 4, skill: 0.6, asked: 3, said: 1 } as const;
const MOST = { titleRest: 2, skill: 3, asked: 2, said: 3 } as const;
// Below this a word or two were touched on, and no trade is plain.
const PLAIN = 2.5;

// Words that posts of many trades use count for less than a trade's own.
const BROAD: Partial<Record<StubTrade, number>> = {
  // A fault to be mended is the job, whatever it is found in.
  bugfix: 1.6,
  sitechange: 1.35,
  software: 0.55,
  advice: 0.5,
  research: 0.8,
  lessons: 0.95,
  integration: 0.6,
  devops: 0.6,
  graphics: 0.7,
  automation: 0.8,
  database: 0.7,
  projectlead: 0.7,
  website: 0.75,
  shop: 0.8,
  model: 0.8,
  marketing: 0.8,
  spreadsheet: 0.8,
  support: 0.8,
  ui: 0.85,
  va: 0.9,
  app: 0.9,
};

const TRADES = Object.keys(TRADE_WORDS) as StubTrade[];
const FAULT = TRADES.indexOf('bugfix');
const likelyIn = sieve(
  TRADES.map((trade, number) => ({ pattern: TRADE_WORDS[trade], number })),
  ({ pattern }) => pattern,
);
// "App for a fitness coach", "Data analyst with Excel": what is asked for stands before these words.
const REST =
  /\s(?:for|with|to|using|in|from|on|who|that|based|at|via|into|by|within|of)\s|\s[-–—|(]\s*|[(:]|\b(?:needed|required|wanted)\b/i;
const ASK =
  /\b(?:looking (?:for|to)|(?:i|we)(?: (?:also|just|now|currently|urgently|really))? (?:need|want|require|seek)|(?:i|we)(?:['’]d| would) like|in need of|seeking|searching for|hire|hiring|required to|need(?:s|ed)?|help (?:me|us|with))\b/i;
const SEARCHED = /^search:/i;

/** How often each trade is named, by its number. */
type Named = readonly (readonly [trade: number, times: number])[];

const MOST_CACHED = 2000;
const cache = new Map<string, Named>();

function namedIn(text: string): Named {
  let named = cache.get(text);
  if (!named) {
    named = likelyIn(text).flatMap(({ pattern, number }) => {
      const times = text.match(pattern)?.length ?? 0;
      return times > 0 ? [[number, times] as const] : [];
    });
    if (cache.size > MOST_CACHED) cache.clear();
    cache.set(text, named);
  }
  return named;
}

/** The half of a title that names what is hired for, and the rest of it. */
function halves(title: string): [string, string] {
  const cut = REST.exec(title);
  return cut && cut.index >= 4 ? [title.slice(0, cut.index), title.slice(cut.index)] : [title, ''];
}

/**
 * The trade a post is for, by what its title, category, skills and first sentences call the work, the title and the
 * words of asking first: a key of the stub lines, `general` where none is plain.
 */
export function tradeOf(post: Post, sentences: readonly Pick<RawSentence, 'part' | 'text' | 'start'>[]): Trade {
  const scores = new Array<number>(TRADES.length).fill(0);
  const add = (text: string, worth: number, most: number) => {
    for (const [trade, times] of namedIn(text)) scores[trade]! += worth * Math.min(times, most);
  };
  const [head, rest] = halves(post.title);
  const isTold = namedIn(head).length > 0;
  add(isTold ? head : post.title, WORTH.titleHead, 1);
  if (isTold) add(rest, WORTH.titleRest, MOST.titleRest);
  // "Flask developer needed to fix a login error": a fault anywhere in the title is the job.
  if (post.title.search(TRADE_WORDS.bugfix) >= 0) scores[FAULT] = WORTH.titleHead;
  if (post.category && !SEARCHED.test(post.category)) add(post.category.split('>').at(-1)!, WORTH.category, 1);
  if (post.skills) add(post.skills.join(' · '), WORTH.skill, MOST.skill);
  const said = new Array<number>(TRADES.length).fill(0);
  const asked = new Array<number>(TRADES.length).fill(0);
  let told = 0;
  for (const { part, text, start } of sentences) {
    if (part !== 'description' || new RegExp(BLANK.source).test(text)) continue;
    if (start > OPENING) break;
    const asks = ASK.test(text);
    if (!asks && ++told > FIRST) continue;
    for (const [trade, times] of namedIn(text)) {
      said[trade]! += times;
      if (asks) asked[trade]! += 1;
    }
  }
  let best: Trade = 'general';
  let highest = PLAIN;
  TRADES.forEach((trade, i) => {
    const score =
      (BROAD[trade] ?? 1) *
      (scores[i]! + WORTH.said * Math.min(said[i]!, MOST.said) + WORTH.asked * Math.min(asked[i]!, MOST.asked));
    if (score > highest) {
      best = trade;
      highest = score;
    }
  });
  return best;
}
