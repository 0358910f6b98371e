import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTabStore } from '../../lib/draft/tab-store';
import { openWorker } from '../../lib/review/worker';
import { updateSettings } from '../../lib/settings/store';

const unhandled = vi.fn();
/** What was told to tabs; nobody there answers. */
const told = vi.fn((_tab: number, _message: unknown, _options: unknown, answer: (answer: unknown) => void) =>
  answer(undefined),
);
const ending = new AbortController();
let worker: ReturnType<typeof openWorker>;
beforeAll(async () => {
  process.on('unhandledRejection', unhandled);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(told as never);
  worker = openWorker(ending.signal);
  await openTabStore().write(
    7,
    {
      siteId: 'upwork',
      siteName: 'Upwork',
      step: 'whole',
      partsHere: ['description'],
      draftId: 'tab:7:upwork',
      state: 'watching',
      frameId: 0,
      score: null,
      previousScore: null,
    },
    false,
  );
});
afterAll(() => {
  ending.abort();
  process.off('unhandledRejection', unhandled);
  vi.restoreAllMocks();
});
beforeEach(() => {
  told.mockClear();
  unhandled.mockClear();
});
afterEach(async () => {
  // What nobody has caught is told after the tasks at hand.
  await new Promise((done) => setTimeout(done));
  expect(unhandled).not.toHaveBeenCalled();
});

/** The sites that the reviewer of a tab was last told to leave alone. */
const lastTold = () => (told.mock.lastCall?.[1] as { data: { sitesOff: string[] } } | undefined)?.data.sitesOff;

it('a tab that is gone takes no news of the settings, and that is no failure', async () => {
  await updateSettings((now) => ({ ...now, sitesOff: ['fiverr'] }));
  await vi.waitFor(() => expect(lastTold()).toEqual(['fiverr']), 5000);
  expect(told.mock.lastCall?.[2]).toEqual({ frameId: 0 });
});

it('a tab that is gone does nothing of what is asked of it, and says so', async () => {
  expect(await worker.perform(7, { type: 'open-card' })).toEqual({ done: false, reason: 'gone' });
});

it('a private tab that is gone after its choice takes no news of it, and that is no failure', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ incognito: true } as never);
  const choice = { type: 'dismiss', rule: 'lowest-price', words: 'Lowest bid wins', always: false } as const;
  const message = { id: 1, type: 'chooseInTab', timestamp: 0, data: { tabId: 7, choice } };
  const hear = fakeBrowser.runtime.onMessage.trigger as (...heard: readonly unknown[]) => unknown;
  const answer = await new Promise((reply) => hear(message, {}, reply));
  expect(answer).toEqual({ res: 'saved' });
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
});

it('the news of a change wait for no presets that do not come', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}));
  await updateSettings((now) => ({ ...now, sitesOff: ['upwork'] }));
  await vi.waitFor(() => expect(lastTold()).toEqual(['upwork']), 5000);
});
