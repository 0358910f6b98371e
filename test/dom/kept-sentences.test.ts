import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../lib/analyzer/analyze';
import type { KeptReading } from '../../lib/analyzer/kept-reading';
import type { ReadSentence } from '../../lib/analyzer/read-sentence';
import { openKeptSentences } from '../../lib/review/kept-sentences';

const POST = {
  title: 'Bakery website',
  description:
    'We need a website for our bakery with six pages of text and photos.\nLowest bid wins. No haggling please.\n' +
    'Requirements:\n- The texts are ready, the photos are ready, and a friend has drawn our logo for the first page.',
};
const withMore = (more: string) => ({ ...POST, description: `${POST.description}\n${more}` });

const stored = async () => (await fakeBrowser.storage.session.get('draft-read'))['draft-read'] as string | undefined;
const untilStored = () => vi.waitFor(async () => expect(await stored()).toBeTypeOf('string'), 5000);

beforeEach(() => fakeBrowser.storage.session.clear());

it('a worker reviews with what the one before it has read as if it had read it itself, and reads what is new', async () => {
  const tea = withMore('- We like tea.');
  const report = analyze(tea);
  expect(report.findings.some(({ rule }) => rule === 'lowest-price')).toBe(true);
  openKeptSentences().keep(tea);
  await untilStored();

  // Nobody but one who does not read the last sentence would find this in it.
  const reading = JSON.parse((await stored())!) as KeptReading;
  const ofTea = Object.values(reading.memories.at(-1)!).find((each) => each?.facts && each.found) as ReadSentence;
  Object.assign(ofTea, { found: [['lowest-price', [{ span: { start: 8, end: 11 }, rewrites: ['coffee'] }]]] });
  await fakeBrowser.storage.session.set({ 'draft-read': JSON.stringify(reading) });

  vi.resetModules();
  const next = await import('../../lib/review/kept-sentences');
  const afresh = await import('../../lib/analyzer/analyze');
  await next.openKeptSentences().taken;
  const found = afresh.analyze(tea).findings;
  expect(found).toContainEqual(expect.objectContaining({ rule: 'lowest-price', words: 'tea' }));
  expect(found.filter(({ id }) => !id.endsWith(':tea:1')).map(({ id }) => id)).toEqual(
    report.findings.map(({ id }) => id),
  );
  const other = withMore('- We pay in exposure.');
  expect(afresh.analyze(other)).toEqual(analyze(other));
});

it('only the newest of what is written without a pause is kept, and nothing once the draft has ended', async () => {
  const { keep, forget } = openKeptSentences();
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  for (const end of ['a', 'ab', 'abc']) keep(withMore(end));
  await untilStored();
  expect(set).toHaveBeenCalledOnce();
  expect(await stored()).toMatch(/\\nabc"/);
  set.mockRestore();
  forget();
  await vi.waitFor(async () => expect(await stored()).toBeUndefined());
});

it.each([5, '{', '5', '{"texts": 5}', '{"texts": {"title": "Bakery website"}, "memories": [5]}'])(
  'what cannot be read is read anew: %j',
  async (junk) => {
    const report = analyze(POST);
    await fakeBrowser.storage.session.set({ 'draft-read': junk });
    await openKeptSentences().taken;
    expect(analyze(POST)).toEqual(report);
  },
);

it('where the storage is full, a worker goes on without', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  openKeptSentences().keep(POST);
  await vi.waitFor(() => expect(set).toHaveBeenCalledOnce(), 5000);
  set.mockRestore();
  expect(analyze(POST).state).toBe('ok');
});
