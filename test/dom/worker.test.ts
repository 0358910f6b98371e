import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTabStore } from '../../lib/draft/tab-store';
import { openWorker } from '../../lib/review/worker';
import { updateSettings } from '../../lib/settings/store';

const unhandled = vi.fn();
let ending: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  unhandled.mockClear();
  ending = new AbortController();
  process.on('unhandledRejection', unhandled);
});
afterEach(() => {
  ending.abort();
  process.off('unhandledRejection', unhandled);
  vi.restoreAllMocks();
});

const TAB = {
  siteId: 'upwork',
  siteName: 'Upwork',
  step: 'whole',
  partsHere: ['description'],
  draftId: 'tab:7:upwork',
  state: 'watching',
  frameId: 0,
  score: null,
  previousScore: null,
} as const;
const NEWS = expect.objectContaining({ type: 'settingsChanged' });

it('a tab that is gone takes no news of the settings, and that is no failure', async () => {
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiving end'));
  const worker = openWorker(ending.signal);
  await openTabStore().write(7, { ...TAB, partsHere: [...TAB.partsHere] }, false);
  await updateSettings((now) => ({ ...now, sitesOff: ['fiverr'] }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(7, NEWS, { frameId: 0 }));
  expect(await worker.perform(7, { type: 'open-card' })).toEqual({ done: false, reason: 'gone' });
  // What nobody has caught is told after the tasks at hand.
  await new Promise((done) => setTimeout(done));
  expect(unhandled).not.toHaveBeenCalled();
});

it('the news of a change wait for no presets that do not come', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}));
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({} as never);
  openWorker(ending.signal);
  await openTabStore().write(7, { ...TAB, partsHere: [...TAB.partsHere] }, false);
  await updateSettings((now) => ({ ...now, sitesOff: ['fiverr'] }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(7, NEWS, { frameId: 0 }));
  expect(told.mock.lastCall?.[1]).toMatchObject({ data: { sitesOff: ['fiverr'] } });
});
