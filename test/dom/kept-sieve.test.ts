import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A worker that has just started. */
async function startWorker() {
  vi.resetModules();
  const { openKeptSieve } = await import('../../lib/review/kept-sieve');
  const { plantedSoFar, sieve } = await import('../../lib/analyzer/sieve/sieve');
  const kept = openKeptSieve();
  await kept.taken;
  return { ...kept, plantedSoFar, look: sieve([/\btea\b/], (pattern) => pattern) };
}
const stored = async () => (await fakeBrowser.storage.session.get('sieve')).sieve as string | undefined;

beforeEach(() => fakeBrowser.storage.session.clear());

it('a worker begins with what the one before it has read, and keeps it but once', async () => {
  const first = await startWorker();
  expect(first.look('A cup of tea')).toHaveLength(1);
  first.keep();
  await vi.waitFor(async () => expect(await stored()).toBe(JSON.stringify(first.plantedSoFar())));

  const second = await startWorker();
  expect(second.plantedSoFar()).toEqual(first.plantedSoFar());
  expect([second.look('A cup of tea').length, second.look('A cup of milk').length]).toEqual([1, 0]);
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  second.keep();
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

it.each([5, '{', '5', '{"keys":[]}', '{"keys":[],"needles":[]}'])(
  'what cannot be read is read anew: %j',
  async (junk) => {
    await fakeBrowser.storage.session.set({ sieve: junk });
    const worker = await startWorker();
    expect([worker.look('A cup of tea').length, worker.look('A cup of milk').length]).toEqual([1, 0]);
  },
);

it('where the storage is full, a worker goes on without', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const worker = await startWorker();
  expect(worker.look('A cup of tea')).toHaveLength(1);
  worker.keep();
  await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());
  set.mockRestore();
  expect(worker.look('More tea')).toHaveLength(1);
});
