import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App as Options } from '../../entrypoints/options/app';
import { analyze } from '../../lib/analyzer/analyze';
import { RULES } from '../../lib/analyzer/rules/index';
import { rememberVersion } from '../../lib/history/history';
import { updateSettings } from '../../lib/settings/store';
import { STATES } from '../gallery/names';
import { POST } from '../gallery/states';
import { draw, type Screen } from '../support/screen';
import { PSEUDO, speak } from '../support/texts';

let screen: Screen | null = null;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
});
afterEach(async () => {
  await screen?.close();
  screen = null;
});

/** Words on the surface, names and hints included, that no text of the interface holds; English content is marked so. */
function hardCoded(root: HTMLElement): string[] {
  const found: string[] = [];
  const look = (text: string | null) => {
    const rest = (text ?? '').replace(PSEUDO, '');
    if (/\p{L}{2,}/u.test(rest)) found.push(rest.trim());
  };
  const isContent = (element: Element | null) =>
    element?.closest('[lang="en"], pre, kbd, code, script, style, textarea') != null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!isContent(node.parentElement)) look(node.textContent);
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'])
      if (!isContent(element) || name === 'aria-label') look(element.getAttribute(name));
  return found;
}

// The names of sites and what the user picked are nobody's to translate; days are written by the browser.
const isName = (text: string) => /^(?:Upwork|Fiverr|shop\.example|\/new|[A-Z][a-z]{2} \d{1,2}, \d{4}.*)$/.test(text);

// Chip and picker are handed their texts, and draw them where no test of this layer looks.
const NAMES = STATES.filter((state) => !/^(?:chip|picker)/.test(state));

const surfaces: Record<string, () => Promise<ReactNode>> = {
  options: async () => <Options />,
  practice: async () => {
    const { App } = await import('../../entrypoints/practice/app');
    return <App />;
  },
  // Card, panel and print page in each of their states.
  ...Object.fromEntries(NAMES.map((state) => [state, async () => (await import('../gallery/states')).STATES[state]()])),
};

// What rules and the gallery's post say is English content: posts are English, and so is what is said of their words.
const CONTENT = [
  JSON.stringify(RULES.map(({ title, docs, examples }) => [title, docs, examples])),
  JSON.stringify(Object.values(analyze(POST).findings)),
  JSON.stringify(POST),
  readFileSync(join(import.meta.dirname, '../gallery/states.tsx'), 'utf8'),
].join('\n');
const isContentText = (text: string): boolean => {
  const bare = text.replace(/^[“(]|[”).:,]+$/g, '').trim();
  return CONTENT.includes(JSON.stringify(bare).slice(1, -1)) && (bare.includes(' ') || CONTENT.includes(`"${bare}"`));
};

describe('texts of the interface', () => {
  it.each(NAMES)('are nowhere hard-coded in the state %s', async (name) => {
    await speak('pseudo');
    const { STATES } = await import('../gallery/states');
    screen = await draw(STATES[name]());
    expect(hardCoded(screen.element).filter((text) => !isName(text) && !isContentText(text))).toEqual([]);
    expect(screen.element.textContent).toMatch(PSEUDO);
  });

  it.each(Object.entries(surfaces))('are nowhere hard-coded on %s', async (_, surface) => {
    await speak('pseudo');
    await updateSettings((settings) => ({
      ...settings,
      history: true,
      rulesOffOnSite: { upwork: ['lowest-price'] },
      dismissed: [{ rule: 'lowest-price', words: '5 %', draft: null, at: 0 }],
      pickedBoxes: [{ host: 'shop.example', path: '/new', selectors: [], at: 0 }],
      phrases: [{ words: '5 %', does: 'flag', mistake: 'vague', instead: '', hits: ['5 %'], misses: [] }],
    }));
    for (const [at, description] of [
      [1, '1 2 3'],
      [9_000_000, '1 2 4'],
    ] as const)
      await rememberVersion(
        { draft: '1', isPrivate: false, score: 7, title: '1', description },
        Date.now() - 10_000_000 + at,
      );
    screen = await draw(await surface());
    await vi.waitFor(() => expect(screen!.element.querySelector('h1, h2')).not.toBeNull());
    const words = hardCoded(screen.element).filter((text) => !isName(text));
    expect(words).toEqual([]);
    // The guard sees something.
    expect(screen.element.textContent?.match(PSEUDO)?.length).toBeGreaterThan(2);
  });

  it('that are hard-coded are found', async () => {
    await speak('pseudo');
    screen = await draw(
      <p title="Hello there">
        Written in <b lang="en">English</b>
      </p>,
    );
    expect(hardCoded(screen.element)).toEqual(['Written in', 'Hello there']);
  });
});
