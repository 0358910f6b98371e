/** What a budget says: by the hour or for the whole job, from the lowest to the highest figure named. */
export interface Pay {
  readonly by: 'hour' | 'job';
  readonly low: number;
  readonly high: number;
  /** Whether the upper end was left open or not given ("hourly", "$15.00-"). */
  readonly open: boolean;
}

const FIGURE = /\d[\d,]*(?:\.\d+)?/g;

/** Reads a budget as forms show it: "hourly $5.00-$10.00", "fixed $100.00", "GBP 50 (fixed_price)". Null where it names no figure. */
export function payOf(budget: string | undefined): Pay | null {
  if (!budget) return null;
  const figures = [...budget.matchAll(FIGURE)].map(([figure]) => Number(figure.replaceAll(',', '')));
  const low = figures[0];
  if (low === undefined || !Number.isFinite(low)) return null;
  const by = /hour|\/\s?hr?\b/i.test(budget) ? 'hour' : 'job';
  const open = by === 'hour' && figures.length < 2;
  return { by, low, high: figures[1] ?? low, open };
}

const HOURLY_IN_TEXT =
  /(?:[$€£]\s?|\b(?:usd|gbp|eur)\s?)?(\d{1,3}(?:\.\d+)?)(?:\s?(?:-|–|to)\s?[$€£]?\s?(\d{1,3}(?:\.\d+)?))?\s?(?:[$€£]|usd|gbp|eur|dollars?|pounds?|euros?)?\s?(?:\/|per|an|a)\s?h(?:ou)?rs?\b/gi;

/** Whether a line may name hourly pay, by itself or together with the line before: a text none of whose lines may names none. */
export const mayPayByHour = (line: string): boolean => /(?:^|(?:\/|per|an?)\s?)h(?:ou)?rs?\b/i.test(line);

/** The hourly pay that a text names, with its place; null where it names none or no money beside it. */
export function hourlyPayIn(text: string): (Pay & { start: number; end: number }) | null {
  for (const hit of text.matchAll(HOURLY_IN_TEXT)) {
    if (!/[$€£]|usd|gbp|eur|dollar|pound/i.test(hit[0])) continue;
    const low = Number(hit[1]);
    return {
      by: 'hour',
      low,
      high: Number(hit[2] ?? hit[1]),
      open: false,
      start: hit.index,
      end: hit.index + hit[0].length,
    };
  }
  return null;
}
