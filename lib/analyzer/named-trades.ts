import { openRecent } from './recent';
import { sieve } from './sieve/sieve';
import { type StubTrade, TRADE_WORDS } from './words/trade-words';

/** The trades in the order of their numbers. */
export const TRADES = Object.keys(TRADE_WORDS) as StubTrade[];
const likelyIn = sieve(
  TRADES.map((trade, number) => ({ pattern: TRADE_WORDS[trade], number })),
  ({ pattern }) => pattern,
);

/** How often each trade is named, by its number. */
type Named = readonly (readonly [trade: number, times: number])[];

const cache = openRecent<Named>(1000);

/** The trades that a text names, with how often. */
export function namedIn(text: string): Named {
  let named = cache.get(text);
  if (!named) {
    named = likelyIn(text).flatMap(({ pattern, number }) => {
      const times = text.match(pattern)?.length ?? 0;
      return times > 0 ? [[number, times] as const] : [];
    });
    cache.set(text, named);
  }
  return named;
}

// "Python developer", "AI expert": those who make software of any kind say less than the words before them.
const MAKER = /(?:developer|engineer|programmer|coder|architect|expert|specialist|freelancer)s?$/i;
// "An accounting platform", "a booking tool": software, whatever it is for.
const PRODUCT =
  /\b(?:platform|software|system|tool|app|application|saas|portal|marketplace|mvp)s?(?: \w*develop\w*)?$/i;

/** The trade that a phrase names last: of a compound ("video editor chatbot") the last word says what it is. */
export function lastIn(text: string): { trade: number; isProduct: boolean } | null {
  const first = text.split(/[,/&+]| and /i, 1)[0]!;
  const phrase = namedIn(first).length > 0 ? first : text;
  let last: { trade: number; isProduct: boolean } | null = null;
  let end = 0;
  for (const [trade] of namedIn(phrase)) {
    const hit = [...phrase.matchAll(TRADE_WORDS[TRADES[trade]!])].at(-1);
    const isSoftware = TRADES[trade] === 'software';
    if (!hit || hit.index + hit[0].length <= end || (isSoftware && MAKER.test(hit[0]))) continue;
    const isJoint = TRADES[trade] === 'integration' && /integrations?$/i.test(hit[0]);
    const isDash = TRADES[trade] === 'dashboard' && /dash-?boards?$/i.test(hit[0]);
    last = { trade, isProduct: isJoint || isDash || (isSoftware && PRODUCT.test(hit[0])) };
    end = hit.index + hit[0].length;
  }
  return last;
}
