import { firstBlank } from '../text/blank';
import { ownNoun } from './own-noun';
import { inCaseOf } from './phrases';
import type { ReadPost } from './rule';
import type { Trade } from './trade';
import { CHANNEL_TOOLS } from './words/channels';
import { LANGUAGE } from './words/languages';
import { TRADE_STUBS, type TradeStubs } from './words/trade-stubs';

const OPENING = 3000;
// Work that goes on by the week or month, said as such; a hope for more work is none.
const ONGOING =
  /(?<!(?:potential|possib\w+|opportunit\w+|chance|may|could|might|future|into|towards?)\b[^.\n]{0,40})\b(?:on-?going (?:basis|support|work|projects?|role|collaboration|relationship|position|maintenance|monthly|need)|long[- ]term (?:basis|role|position|contract|collaboration|work|project)|\d+\+?(?: ?(?:-|–|to) ?\d+)? ?(?:hours?|hrs?) ?(?:weekly|per|a|each|every|\/)|hours per (?:week|day)|(?:part|full)[- ]time|retainer|on a (?:weekly|monthly|daily|regular) basis|join (?:our|us|the|their|my)\b|successful candidate|cross-functional|develop and maintain|(?:stay|keep) (?:updated|up[- ]to[- ]date|current|abreast)|about the role|(?:role|position) overview|(?:contract|freelance|remote|permanent) (?:position|role)\b|(?:per|a|each|every) (?:week|month) (?:we|you)|various (?:upcoming )?projects|multiple (?:\w+ )?projects|day-to-day)\b/i;

const withoutBlanks = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !firstBlank(line))
    .join('\n');

// A tool that is to be left is not the tool of the job.
const LEFT = /\b(?:avoid\w*|instead of|not|without|n['’]t|replac\w+|from|than|rather than)\s+(?:\w+\s+){0,3}$/i;

/** The one tool of these that the text names, as it is written there; null where it names none or two. */
function ownTool(text: string, tools: string | undefined): string | null {
  if (!tools) return null;
  const named = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${tools})(?![\\p{L}\\p{N}])`, 'giu'))];
  const first = named.find(([name]) => /\p{Lu}/u.test(name));
  if (!first || new Set(named.map(([name]) => name.toLowerCase().replace(/\s/g, ''))).size > 1) return null;
  return named.some(({ index }) => LEFT.test(text.slice(Math.max(0, index - 40), index))) ? null : first[0];
}

const PAIR = new RegExp(`\\b(?<from>${LANGUAGE})\\s*(?:to|into|-|–|→|>|=>)\\s*(?<to>${LANGUAGE})\\b`, 'i');

function ownPair(text: string): string | null {
  const { from, to } = PAIR.exec(text)?.groups ?? {};
  return from && to && from.toLowerCase() !== to.toLowerCase()
    ? `${inCaseOf('A', from.toLowerCase())} to ${inCaseOf('A', to.toLowerCase())}`
    : null;
}

const CHANNEL = `(?:${CHANNEL_TOOLS}|e-?mail)`;
const CHANNEL_LIST = `${CHANNEL}(?:(?:,| and|, and) ${CHANNEL})*`;
const CHANNELS = new RegExp(
  `\\b(?<before>${CHANNEL_LIST}) to communicate|\\bcommunicat\\w+ (?:\\w+ ){0,2}(?:by|via|over|through|on) (?<after>${CHANNEL_LIST})(?![\\w-])`,
  'i',
);

/** The tools by which the post says that the two will talk, as it writes them. */
function ownChannel(text: string): string | null {
  const { before, after } = CHANNELS.exec(text)?.groups ?? {};
  return before ?? after ?? null;
}

const MINE = { we: 'I', us: 'me', our: 'my', ours: 'mine' } as const;
const OURS = { we: 'we', us: 'us', our: 'our', ours: 'ours' } as const;
const speaksAlone = (text: string): boolean =>
  (text.match(/\b(?:i(?![./)])|my|me|mine)\b/gi)?.length ?? 0) >
  (text.match(/\b(?:[Ww]e|[Oo]urs?|[Uu]s)\b/g)?.length ?? 0);

// "Our website" stands already, as does an "existing app"; "our app" may be still to be built.
const STANDS = /^(?:our|my) .*(?:site|shop|store|dashboard|report)$|\b(?:existing|current)\b/i;
const BEGUN =
  /\b(?:I|we)(?:['’]ve| have)? already (?:built|developed|coded)\b|\b(?:revamp|improv|enhanc|rework)\w* (?:(?:our|my|the) )?existing\b|\b\d\d ?% (?:done|complete\w*|finished|ready)\b/i;
const MAY_STAND = /^(?:our|my) .*(?:platform|system|product|software|application|api)$/i;
const TO_BUILD = /\b(?:build|creat|develop|launch|design)\w* (?:[\w-]+ ){0,3}(?:our|my|an?)\b/i;

// What is to be finished or bettered stands too.
const GROWS =
  /(?<!\b(?:app|site|website|platform|tool|software|system|dashboard) to )\b(?:finali[sz]|finish|improv|enhanc|upgrad|extend|rework|redesign)(?:e|ing)?\b|\b(?:complet|updat)(?:e|ing) (?:an?|the|our|my|and)\b/i;

// Trades whose words are a topic: a program, a video or a lesson about it is another result, which a plain line fits.
const TOPICS = /^(?:analysis|invest|aimedia|scraping|research|leads|finmodel|annotation|academic)$/;
// No trade of the title's words does these.
const OTHER_WORK = /\b(?:interviews?|reverse engineer\w*|feasibility|citations?)\b/i;
const HEARD = /^(?:subtitles|filming|video|interpreting|articles|businessplan)$/;
const PROGRAM =
  '(?:apps?|applications?|api|programs?|scripts?|software|platform|plug-?in|bot|implementation|scraper|crawler|videos?|tutorials?)\\b';
const OTHER_RESULT = new RegExp(
  `^[^\\n]*\\b${PROGRAM}|\\bthis ${PROGRAM}|\\b(?:build|built|building|creat\\w+|develop|developing|write|writing|make|want|need)\\b[^.\\n]{0,40}\\b${PROGRAM}`,
  'i',
);

/** What a post says of itself that its stubs are made of. */
export interface Own {
  readonly lines: TradeStubs;
  readonly text: string;
  readonly goesOn: boolean;
  readonly stands: boolean;
  readonly slots: Readonly<Record<string, string | null>>;
}

const owns = new WeakMap<ReadPost, Own>();

/** Reads a post for its stubs; remembered for the post. */
export function ownOf(read: ReadPost): Own {
  const known = owns.get(read);
  if (known) return known;
  const { post, sentences, trade } = read;
  const text = withoutBlanks(`${post.title}\n${post.description.slice(0, OPENING)}`);
  const goesOn = ONGOING.test(text);
  const isOther =
    (TOPICS.test(trade) && OTHER_RESULT.test(text)) || (OTHER_WORK.test(post.title) && !HEARD.test(trade));
  // Who designs an app makes screens.
  const made = trade === 'app' && /\bdesigner\b(?!.*\bdevelop)/i.test(post.title) ? 'ui' : trade;
  const isPlatform = trade === 'trading' && /\bplatform\b/i.test(post.title);
  const topic = isOther ? 'general' : isPlatform ? 'software' : (made as Trade);
  let lines = TRADE_STUBS[topic] ?? TRADE_STUBS.general;
  const noun = ownNoun(post.title, sentences, lines.heads);
  const stands =
    STANDS.test(noun ?? '') ||
    GROWS.test(post.title) ||
    BEGUN.test(text) ||
    (MAY_STAND.test(noun ?? '') && !TO_BUILD.test(text));
  // A site that is there already gets changes.
  if (topic === 'website' && (goesOn || stands)) lines = TRADE_STUBS.sitechange;
  const tool = ownTool(text, lines.tools);
  // Not by a pattern made of the post's words, which may hold signs that mean something in one.
  const toolAt = noun && tool ? noun.toLowerCase().indexOf(tool.toLowerCase()) : -1;
  const thing = noun && tool && toolAt >= 0 ? noun.slice(0, toolAt) + tool + noun.slice(toolAt + tool.length) : noun;
  const own = {
    lines,
    text,
    goesOn,
    stands,
    slots: { ...(speaksAlone(text) ? MINE : OURS), thing, tool, pair: ownPair(text), channel: ownChannel(text) },
  };
  owns.set(read, own);
  return own;
}
