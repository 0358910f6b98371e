import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../lib/analyzer/analyze';
import type { KeptSentence } from '../../lib/analyzer/read-sentence';
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
  const report = analyze(POST);
  expect(report.findings.some(({ rule }) => rule === 'lowest-price')).toBe(true);
  openKeptSentences().keep(POST);
  await untilStored();
  // Nobody but one who does not read it would find this in it.
  const tea: KeptSentence = [
    'description item applicant We like tea.',
    [],
    [['lowest-price', [{ span: { start: 8, end: 11 }, rewrites: ['coffee'] }]]],
  ];
  await fakeBrowser.storage.session.set({ 'draft-read': JSON.stringify([...JSON.parse((await stored())!), tea]) });

  vi.resetModules();
  const next = await import('../../lib/review/kept-sentences');
  const afresh = await import('../../lib/analyzer/analyze');
  await next.openKeptSentences().taken;
  expect(afresh.analyze(POST)).toEqual(report);
  const longer = withMore('- We pay in exposure.');
  expect(afresh.analyze(longer)).toEqual(analyze(longer));
  expect(afresh.analyze(withMore('- We like tea.')).findings).toContainEqual(
    expect.objectContaining({ rule: 'lowest-price', words: 'tea' }),
  );
});

it('only the newest of what is written without a pause is kept, and nothing once the draft has ended', async () => {
  const { keep, forget } = openKeptSentences();
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  for (const end of ['a', 'ab', 'abc']) keep(withMore(end));
  await untilStored();
  expect(set).toHaveBeenCalledOnce();
  expect(await stored()).toMatch(/ abc"/);
  set.mockRestore();
  forget();
  await vi.waitFor(async () => expect(await stored()).toBeUndefined());
});

it.each([5, '{', '5', '[null, 5, ["a"], ["a", 1, 2]]'])('what cannot be read is read anew: %j', async (junk) => {
  const report = analyze(POST);
  await fakeBrowser.storage.session.set({ 'draft-read': junk });
  await openKeptSentences().taken;
  expect(analyze(POST)).toEqual(report);
});

it('where the storage is full, a worker goes on without', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  openKeptSentences().keep(POST);
  await vi.waitFor(() => expect(set).toHaveBeenCalledOnce(), 5000);
  set.mockRestore();
  expect(analyze(POST).state).toBe('ok');
});
