import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareWords } from '../../lib/history/compare';
import {
  forgetOldVersions,
  MOST_POSTS,
  MOST_VERSIONS,
  type Remembered,
  readHistory,
  rememberVersion,
  wipeHistory,
} from '../../lib/history/history';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 4, 1);
const draft = (description: string, change: Partial<Remembered> = {}): Remembered => ({
  draft: 'one',
  isPrivate: false,
  score: 50,
  title: 'A poster',
  description,
  ...change,
});
const texts = async (now = NOW) =>
  (await readHistory(now)).map(({ versions }) => versions.map(({ description }) => description));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('draft history', () => {
  it('keeps a version per sitting, not per keystroke', async () => {
    await rememberVersion(draft('W'), NOW);
    await rememberVersion(draft('We need'), NOW + 1000);
    await rememberVersion(draft('We need a poster.'), NOW + 10 * MINUTE);
    expect(await texts(NOW + 11 * MINUTE)).toEqual([['We need', 'We need a poster.']]);
  });

  it('keeps no second version of the same words', async () => {
    for (let i = 0; i < 5; i++) await rememberVersion(draft('We need a poster.', { score: i }), NOW + i * 10 * MINUTE);
    const [post] = await readHistory(NOW + DAY);
    expect(post?.versions).toMatchObject([{ score: 4 }]);
  });

  it('is bounded in versions and in posts', async () => {
    for (let i = 0; i < MOST_VERSIONS + 5; i++) await rememberVersion(draft(`version ${i}`), NOW + i * 10 * MINUTE);
    expect((await readHistory(NOW + DAY))[0]?.versions).toHaveLength(MOST_VERSIONS);
    for (let i = 0; i < MOST_POSTS + 5; i++) await rememberVersion(draft('words', { draft: `post ${i}` }), NOW + DAY);
    expect(await readHistory(NOW + DAY)).toHaveLength(MOST_POSTS);
  });

  it('forgets after 30 days, in storage too', async () => {
    await rememberVersion(draft('old'), NOW);
    expect(await texts(NOW + 29 * DAY)).toEqual([['old']]);
    expect(await texts(NOW + 31 * DAY)).toEqual([]);
    await forgetOldVersions(NOW + 31 * DAY);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps nothing from private windows, and nothing empty', async () => {
    await rememberVersion(draft('secret', { isPrivate: true }), NOW);
    await rememberVersion(draft(' ', { title: '' }), NOW);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps what it has when a text far too long for a post is pasted', async () => {
    await rememberVersion(draft('first'), NOW);
    await rememberVersion(draft('x'.repeat(200_000)), NOW + 10 * MINUTE);
    expect(await texts()).toEqual([['first']]);
  });

  it('is never put where the browser would sync it', async () => {
    await rememberVersion(draft('words'), NOW);
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('is gone at once when wiped', async () => {
    await rememberVersion(draft('words'), NOW);
    await wipeHistory();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('begins anew where the stored one cannot be read', async () => {
    await browser.storage.local.set({ history: 'junk' });
    expect(await texts()).toEqual([]);
    await rememberVersion(draft('words'), NOW);
    expect(await texts()).toEqual([['words']]);
  });

  it('keeps the older versions where the storage is full', async () => {
    await rememberVersion(draft('first'), NOW);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await rememberVersion(draft('second'), NOW + 10 * MINUTE);
    expect(await texts()).toEqual([['first']]);
  });
});

describe('two versions compared', () => {
  it('differ by words', () => {
    expect(compareWords('We need a modern logo.', 'We need a round logo.')).toEqual([
      { kind: 'same', text: 'We need a ' },
      { kind: 'removed', text: 'modern' },
      { kind: 'added', text: 'round' },
      { kind: 'same', text: ' logo.' },
    ]);
  });

  const marked = (before: string, after: string) =>
    compareWords(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
      .join('');

  it('do not fall into crumbs around words that two sentences have in common by chance', () => {
    expect(
      marked(
        'We need articles about brakes and gears. They should be engaging.',
        'We need six articles of 900 words about brakes and gears. They answer what customers ask us.',
      ),
    ).toBe(
      'We need +six +articles +of 900 words +about brakes and gears. They -should be engaging-+answer what customers ask us+.',
    );
    expect(marked('It must be modern and fast for us.', 'It is quiet and loads within a second for us.')).toBe(
      'It -must be modern and fast-+is quiet and loads within a second+ for us.',
    );
  });

  it('keep lines apart, and every letter of both', () => {
    const before = 'Cheap logo.\nFast please.\n\nThanks';
    const after = 'Round logo.\nBy 12 May.\n\nThanks';
    const stretches = compareWords(before, after);
    const without = (gone: string) =>
      stretches.filter(({ kind }) => kind !== gone).reduce((whole, { text }) => whole + text, '');
    expect([without('added'), without('removed')]).toEqual([before, after]);
    expect(marked(before, after)).toBe('-Cheap-+Round+ logo.\n-Fast please-+By 12 May+.\n\nThanks');
  });
});
