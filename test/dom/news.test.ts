import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markGuideDone, markNewsSeen, readNews } from '../../lib/settings/news';

beforeEach(() => fakeBrowser.reset());

describe('guide and news', () => {
  it('show a new user the guide and no news', async () => {
    expect(await readNews('1.0.0')).toEqual({ isGuideWanted: true, isNew: false });
    expect(await readNews('1.0.0')).toEqual({ isGuideWanted: true, isNew: false });
  });

  it('leave the guide away once the user is through with it', async () => {
    await readNews('1.0.0');
    await markGuideDone('1.0.0');
    expect(await readNews('1.0.0')).toEqual({ isGuideWanted: false, isNew: false });
  });

  it('show the news after an update until they are seen, once', async () => {
    await readNews('1.0.0');
    await markGuideDone('1.0.0');
    expect(await readNews('1.1.0')).toEqual({ isGuideWanted: false, isNew: true });
    await markNewsSeen('1.1.0');
    expect(await readNews('1.1.0')).toEqual({ isGuideWanted: false, isNew: false });
  });

  it('begin anew where what was remembered cannot be read', async () => {
    await browser.storage.local.set({ news: 7 });
    expect(await readNews('1.0.0')).toEqual({ isGuideWanted: true, isNew: false });
  });
});
