import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, CHROME_BUILD } from './browsers';
import { longer } from './texts';

/** A copy of the build whose every text is about twice as long. */
export function longBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'long-'));
  cpSync(built(CHROME_BUILD), folder, { recursive: true });
  const path = join(folder, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  // The browser holds the extension's own name and description to its bounds.
  for (const [key, each] of Object.entries(messages))
    if (!key.startsWith('extension')) each.message = longer(each.message);
  writeFileSync(path, JSON.stringify(messages));
  return folder;
}

const DAY = 86_400_000;
const version = (at: number, score: number, description: string) => ({
  from: at,
  at,
  score,
  title: 'Blog articles for a bicycle repair shop',
  description,
});

/** What a person who has used the extension for a while has stored. */
export const SEED = (now: number) => ({
  settings: {
    version: 2,
    settings: {
      rulesOff: ['haggling'],
      rulesOffOnSite: { fiverr: ['all-rounder'] },
      rulesOn: [],
      severities: { 'always-available': 'low' },
      sitesOff: [],
      dismissed: [
        { rule: 'lowest-price', words: 'cheapest offer', draft: null, at: now - 3 * DAY },
        { rule: 'vague-quality', words: 'professional', draft: 'tab:1:upwork', at: now - DAY },
      ],
      pickedBoxes: [{ host: 'jobs.example.org', path: '/post/*/edit', selectors: ['#text'], at: now - 9 * DAY }],
      phrases: [
        {
          words: 'synergy',
          does: 'flag',
          mistake: 'vague',
          instead: 'working together',
          hits: ['We want synergy between both teams.'],
          misses: [],
        },
        {
          words: 'modern dance',
          does: 'allow',
          mistake: 'vague',
          instead: '',
          hits: ['We teach modern dance.'],
          misses: [],
        },
      ],
      expertise: ['sourdough', 'wedding cakes'],
      history: true,
      chip: { hidden: false, corner: 'bottom-right' },
    },
  },
  history: [
    {
      draft: 'tab:1:upwork',
      versions: [
        version(now - 2 * DAY, 31, 'We need articles about brakes and gears. They should be engaging.'),
        version(
          now - DAY,
          58,
          'We need six articles of 900 words about brakes and gears. They answer what customers ask us.',
        ),
      ],
    },
  ],
});
