import { firstBlank } from '../text/blank';
import { type Engagement, engagementOf } from './engagement';
import { ownNoun } from './own-noun';
import { inCaseOf } from './phrases';
import type { ReadPost } from './rule';
import { isSmallJob } from './small-job';
import { topicOf } from './stub-topic';
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

// "Please keep all messages here", "no contact outside the platform"
const HERE = /\bkeep (?:all|everything)(?: \w+){0,2} here\b|\bnot on other platforms\b/i;

/** The tools by which the post says that the two will talk, as it writes them. */
function ownChannel(text: string): string | null {
  const { before, after } = CHANNELS.exec(text)?.groups ?? {};
  return before ?? after ?? (HERE.test(text) ? 'message here' : null);
}

const MINE = { we: 'I', us: 'me', our: 'my', ours: 'mine' } as const;
const OURS = { we: 'we', us: 'us', our: 'our', ours: 'ours' } as const;
const speaksAlone = (text: string): boolean =>
  (text.match(/\b(?:i(?![./)])|my|me|mine)\b/gi)?.length ?? 0) >
  (text.match(/\b(?:[Ww]e|[Oo]urs?|[Uu]s)\b/g)?.length ?? 0);

/** What a post says of itself that its stubs are made of. */
export interface Own {
  readonly lines: TradeStubs;
  readonly text: string;
  readonly engagement: Engagement;
  readonly isSmall: boolean;
  readonly slots: Readonly<Record<string, string | null>>;
}

const owns = new WeakMap<ReadPost, Own>();

/** Reads a post for its stubs; remembered for the post. */
export function ownOf(read: ReadPost): Own {
  const known = owns.get(read);
  if (known) return known;
  const { post, sentences, trade } = read;
  const text = withoutBlanks(`${post.title}\n${post.description.slice(0, OPENING)}`);
  const topic = topicOf(post.title, text, trade as Trade);
  const { general, projectlead } = TRADE_STUBS;
  let lines =
    topic === 'partner' ? { ...projectlead, deliverables: general.ongoing! } : (TRADE_STUBS[topic] ?? general);
  const noun = ownNoun(post.title, sentences, lines.heads);
  const engagement = engagementOf(post.title, text, noun);
  const isSmall = engagement !== 'role' && isSmallJob(read);
  if (isSmall && lines.talk === 'builds') lines = { ...lines, sample: general.sample, ask: general.ask };
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
    isSmall,
    slots: { ...(speaksAlone(text) ? MINE : OURS), thing, tool, pair: ownPair(text), channel: ownChannel(text) },
  };
  owns.set(read, own);
  return own;
}
