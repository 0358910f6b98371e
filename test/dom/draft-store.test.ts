import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft, Post } from '../../lib/analyzer/post';
import { DRAFT_LIFE_MS, type DraftStore, openDraftStore } from '../../lib/draft/draft-store';
import { openTabStore, type TabState } from '../../lib/draft/tab-store';

/** Adds to a draft, and gives it once it is stored. */
async function mergeAndKeep(drafts: DraftStore, id: string, said: Partial<Post>, isPrivate = false): Promise<Draft> {
  const { draft, kept } = await drafts.merge(id, said, isPrivate);
  await kept;
  return draft;
}

const stored = async () => ({
  ...(await fakeBrowser.storage.session.get(null)),
  ...(await fakeBrowser.storage.local.get(null)),
});

describe('the draft across the steps of a wizard', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gathers what each step says', async () => {
    const drafts = openDraftStore();
    await mergeAndKeep(drafts, 'tab:1:x', { title: 'Bakery website' });
    await mergeAndKeep(drafts, 'tab:1:x', { budget: 'fixed $500', skills: ['HTML'] });
    expect(await mergeAndKeep(drafts, 'tab:1:x', { description: 'We bake.' })).toEqual({
      id: 'tab:1:x',
      title: 'Bakery website',
      description: 'We bake.',
      budget: 'fixed $500',
      skills: ['HTML'],
    });
  });

  it('is still there when the worker was stopped in between', async () => {
    await mergeAndKeep(openDraftStore(), 'a', { title: 'One' });
    expect(await mergeAndKeep(openDraftStore(), 'a', { description: 'Two' })).toMatchObject({
      title: 'One',
      description: 'Two',
    });
  });

  it('takes the latest word of a step that is filled in again', async () => {
    const drafts = openDraftStore();
    await mergeAndKeep(drafts, 'a', { budget: 'fixed $500' });
    expect(await mergeAndKeep(drafts, 'a', { budget: '' })).toMatchObject({ budget: '' });
  });

  it('ends when it is posted, and after 24 hours without a touch', async () => {
    let now = 0;
    const drafts = openDraftStore(() => now);
    await mergeAndKeep(drafts, 'a', { title: 'One' });
    await mergeAndKeep(drafts, 'b', { title: 'Two' });
    await drafts.end('a');
    expect(await drafts.read('a', false)).toBeNull();
    now = DRAFT_LIFE_MS - 1;
    expect(await drafts.read('b', false)).not.toBeNull();
    now = DRAFT_LIFE_MS;
    expect(await drafts.read('b', false)).toBeNull();
    expect(await mergeAndKeep(drafts, 'b', { description: 'New' })).toEqual({ id: 'b', title: '', description: 'New' });
  });

  it('keeps nothing of private windows in any storage', async () => {
    const drafts = openDraftStore();
    await mergeAndKeep(drafts, 'a', { title: 'Secret' }, true);
    expect(await drafts.read('a', true)).toMatchObject({ title: 'Secret' });
    expect(await stored()).toEqual({});
    expect(await openDraftStore().read('a', true)).toBeNull();
  });

  it.each([[null], [42], ['junk'], [{ at: 'now', post: {} }], [{ at: 1e15, post: { title: 1 } }]])(
    'begins anew where storage holds %j',
    async (junk) => {
      await fakeBrowser.storage.session.set({ 'draft:a': junk });
      expect(await mergeAndKeep(openDraftStore(), 'a', { title: 'One' })).toEqual({
        id: 'a',
        title: 'One',
        description: '',
      });
    },
  );

  it('goes on from memory where the storage is full', async () => {
    const { set } = fakeBrowser.storage.session;
    fakeBrowser.storage.session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    try {
      const drafts = openDraftStore();
      await mergeAndKeep(drafts, 'a', { title: 'One' });
      expect(await mergeAndKeep(drafts, 'a', { description: 'Two' })).toMatchObject({ title: 'One' });
    } finally {
      fakeBrowser.storage.session.set = set;
    }
  });
});

describe('what is known of the tabs', () => {
  beforeEach(() => fakeBrowser.reset());
  const state: TabState = {
    siteId: 'x',
    siteName: 'X',
    step: 'whole',
    partsHere: ['description'],
    draftId: 'tab:1:x',
    state: 'watching',
    frameId: 0,
    score: 40,
    previousScore: null,
  };

  it('outlives the worker, also which tab was reviewed last and which is paused', async () => {
    const before = openTabStore();
    await before.write(1, state, false);
    await before.write(2, state, false);
    await before.pause(1, true);
    const after = openTabStore();
    expect(await after.read(1)).toEqual(state);
    expect([...(await after.all()).keys()].sort()).toEqual([1, 2]);
    expect(await after.last()).toBe(2);
    expect([await after.isPaused(1), await after.isPaused(2)]).toEqual([true, false]);
  });

  it('is forgotten with the tab', async () => {
    const tabs = openTabStore();
    await tabs.write(1, state, false);
    await tabs.pause(1, true);
    await tabs.forget(1);
    expect([await tabs.read(1), await tabs.isPaused(1)]).toEqual([null, false]);
  });

  it('stays out of storage for private windows', async () => {
    const tabs = openTabStore();
    await tabs.write(1, state, true);
    expect(await tabs.read(1)).toEqual(state);
    expect(JSON.stringify(await stored())).not.toContain('siteId');
  });

  it('leaves junk out', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { siteId: 3 }, 'tab:x': state, 'last-tab': 'seven' });
    const tabs = openTabStore();
    expect([await tabs.read(7), (await tabs.all()).size, await tabs.last()]).toEqual([null, 0, null]);
  });
});
