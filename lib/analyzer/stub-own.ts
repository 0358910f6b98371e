import { firstBlank } from '../text/blank';
import { type Engagement, engagementOf } from './engagement';
import { ownNoun } from './own-noun';
import { inCaseOf } from './phrases';
import type { ReadPost } from './rule';
import type { Trade } from './trade';
import { CHANNEL_TOOLS } from './words/channels';
import { LANGUAGE } from './words/languages';
import { TRADE_STUBS, type TradeStubs } from './words/trade-stubs';

const OPENING = 3000;
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
  const names = named.map(([name]) => name.toLowerCase().replace(/\s/g, ''));
  // "iOS and Android" holds "Android".
  const longest = names.reduce((long, name) => (name.length > long.length ? name : long), '');
  const first = named.find(([name], i) => names[i] === longest && /\p{Lu}/u.test(name));
  if (!first || names.some((name) => !longest.includes(name))) return null;
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

// Trades whose words are a topic: a program, a video or a lesson about it is another result, which a plain line fits.
const TOPICS =
  /^(?:analysis|invest|aimedia|scraping|research|leads|finmodel|annotation|academic|recruiting|photoedit)$/;
// No trade of the title's words does these.
const OTHER_WORK = /\b(?:c[ot]o|co-?founder|interviews?|reverse engineer\w*|feasibility|citations?)\b/i;
const HEARD = /^(?:subtitles|filming|video|interpreting|articles|businessplan)$/;
const PROGRAM =
  '(?:apps?|applications?|api|programs?|scripts?|software|platform|plug-?in|bot|implementation|scraper|crawler|videos?|tutorials?)\\b';
const OTHER_RESULT = new RegExp(
  `^[^\\n]*\\b(?:systems?\\b|${PROGRAM})|\\bthis ${PROGRAM}|\\b(?:build|built|building|creat\\w+|develop|developing|write|writing|make|want|need)\\b[^.\\n]{0,40}\\b${PROGRAM}|\\b(?:build|creat|develop)(?:e|ing)? an? (?:[\\w-]+ ){0,3}tool\\b`,
  'i',
);

/** What a post says of itself that its stubs are made of. */
export interface Own {
  readonly lines: TradeStubs;
  readonly text: string;
  readonly engagement: Engagement;
  readonly slots: Readonly<Record<string, string | null>>;
}

const owns = new WeakMap<ReadPost, Own>();

/** Reads a post for its stubs; remembered for the post. */
export function ownOf(read: ReadPost): Own {
  const known = owns.get(read);
  if (known) return known;
  const { post, sentences, trade } = read;
  const text = withoutBlanks(`${post.title}\n${post.description.slice(0, OPENING)}`);
  const isOther =
    (TOPICS.test(trade) && OTHER_RESULT.test(text)) || (OTHER_WORK.test(post.title) && !HEARD.test(trade));
  // Who designs an app makes screens.
  const isDesigner = /\bdesigner\b(?!.*\bdevelop)/i.test(post.title);
  const made = isDesigner && trade === 'app' ? 'ui' : isDesigner && trade === 'software' ? 'general' : trade;
  const isPlatform =
    /^(?:trading|website|courseware)$/.test(trade) && /\b(?:platform|web ?app\w*|system)\b/i.test(post.title);
  const topic = isOther ? 'general' : isPlatform ? 'software' : (made as Trade);
  let lines = TRADE_STUBS[topic] ?? TRADE_STUBS.general;
  const noun = ownNoun(post.title, sentences, lines.heads);
  const engagement = engagementOf(post.title, text, noun);
  // A site that is there already gets changes.
  if (topic === 'website' && (engagement === 'role' || engagement === 'change')) lines = TRADE_STUBS.sitechange;
  const tool = ownTool(post.title, lines.tools) ?? ownTool(text, lines.tools);
  // Not by a pattern made of the post's words, which may hold signs that mean something in one.
  const toolAt = noun && tool ? noun.toLowerCase().indexOf(tool.toLowerCase()) : -1;
  const thing = noun && tool && toolAt >= 0 ? noun.slice(0, toolAt) + tool + noun.slice(toolAt + tool.length) : noun;
  const own = {
    lines,
    text,
    engagement,
    slots: { ...(speaksAlone(text) ? MINE : OURS), thing, tool, pair: ownPair(text), channel: ownChannel(text) },
  };
  owns.set(read, own);
  return own;
}
