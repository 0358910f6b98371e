import type { StubTrade } from './trade-words';

/** What the words of a trade count for: those that posts of many trades use, for less than a trade's own. */
export const BROAD: Partial<Record<StubTrade, number>> = {
  // A fault to be mended is the job, whatever it is found in.
  bugfix: 1.6,
  sitechange: 1.35,
  software: 0.55,
  advice: 0.5,
  research: 0.7,
  prompts: 0.8,
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

/** Trades that make a thing which can have a fault. */
export const MADE_THINGS: readonly StubTrade[] = [
  'website',
  'sitechange',
  'shop',
  'software',
  'app',
  'plugin',
  'game',
  'electronics',
  'landing',
  'database',
  'dashboard',
  'integration',
  'automation',
  'chatbot',
  'blockchain',
  'spreadsheet',
];
/**
 * What is done to a thing is the job where the title says so: all that speaks of these things speaks of it.
 */
export const OVER: Partial<Record<StubTrade, readonly StubTrade[]>> = {
  bugfix: MADE_THINGS,
  sitechange: ['website', 'shop'],
  advice: MADE_THINGS,
  trading: ['invest', 'analysis', 'software', 'automation'],
  photoedit: ['logo', 'graphics', 'illustration'],
  animation: ['logo', 'illustration'],
  lessons: [...MADE_THINGS, 'analysis', 'model', 'pipeline', 'devops', 'finmodel', 'bookkeeping'],
};

/** Trades that a form's category tells alone; of wider ones ("Website Development") title or text must name the work. */
export const NARROW: readonly StubTrade[] = ['logo', 'illustration', 'translation', 'voiceover', 'book'];

/** Words of a title that are a fault where it names a thing that is made ("Flutter app: login issue"). */
export const FAULT =
  /\b(?:issues?|errors?|bugs?|problems?|crash\w*|broken|glitch\w*|(?:quick|small|minor|urgent) fix(?:es)?)\b(?! (?:solv|track|report))/i;
