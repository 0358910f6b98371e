import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entriesOf } from '../../lib/analyzer/entries';
import { openDraftStore } from '../../lib/draft/draft-store';
import { openTabStore } from '../../lib/draft/tab-store';
import type { DraftUpdate } from '../../lib/messages/protocol';
import { badgeText } from '../../lib/review/badge';
import { withChoice } from '../../lib/review/choices';
import { type Desk, openDesk } from '../../lib/review/desk';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

const FROM = { tabId: 1, frameId: 0, isPrivate: false };
const DESCRIPTION =
  'We need a website for our bakery with six pages of text and photos. No haggling please. ' +
  'The texts are ready, the photos are ready, and a friend has drawn our logo for the first page.';

const said = (more: Partial<DraftUpdate> = {}): DraftUpdate => ({
  siteId: 'x',
  step: 'description',
  draftKey: null,
  version: 1,
  parts: { description: DESCRIPTION },
  fields: {},
  state: 'watching',
  ...more,
});

describe('the desk where reports are made', () => {
  let settings: Settings;
  let changed: ReturnType<typeof vi.fn<Parameters<typeof openDesk>[0]['changed']>>;
  const open = (): Desk =>
    openDesk({
      drafts: openDraftStore(),
      tabs: openTabStore(),
      settings: async () => settings,
      changed,
      began: async () => {},
      siteName: () => 'X',
    });
  beforeEach(() => {
    fakeBrowser.reset();
    settings = DEFAULT_SETTINGS;
    changed = vi.fn();
  });
  const rules = (report: { findings: readonly { rule: string }[] } | null) => report?.findings.map(({ rule }) => rule);

  it('answers with the report of the version sent, and shows popup and badge the same', async () => {
    const desk = open();
    const answer = await desk.update(said({ version: 7 }), FROM);
    expect(answer.version).toBe(7);
    expect(rules(answer.report)).toContain('haggling');
    const [review] = changed.mock.calls[0]!;
    expect(review).toMatchObject({ tabId: 1, siteName: 'X', partsHere: ['description'], state: 'watching' });
    expect(review.report).toEqual({ ...answer.report, facts: review.report?.facts });
    expect((await desk.review(1))?.report).toEqual(review.report);
    expect(badgeText(review.report)).toBe(String(entriesOf(answer.report.findings).length));
  });

  it('keeps from the page the facts, of which it has no use', async () => {
    const { report } = await open().update(said(), FROM);
    expect(report.facts).toEqual([]);
    expect(changed.mock.calls[0]![0].report?.facts).not.toEqual([]);
  });

  it('gives the same review after the worker was stopped', async () => {
    await open().update(said(), FROM);
    expect((await open().review(1))?.report).toEqual(changed.mock.calls[0]![0].report);
  });

  it('keeps a draft also where the worker is stopped before it is judged', async () => {
    const desk = openDesk({
      drafts: openDraftStore(),
      tabs: openTabStore(),
      settings: () => new Promise(() => {}),
      changed,
      began: async () => {},
      siteName: () => 'X',
    });
    void desk.update(said(), FROM);
    await vi.waitFor(async () =>
      expect(await openDraftStore().read('tab:1:x', false)).toMatchObject({ description: DESCRIPTION }),
    );
    expect(changed).not.toHaveBeenCalled();
  });

  it('judges the steps as one post', async () => {
    const desk = open();
    await desk.update(said({ step: 'title', parts: { title: 'Bakery website, no haggling' } }), FROM);
    await desk.update(said({ step: 'budget', parts: {}, fields: { budget: 'fixed $500' } }), FROM);
    const { report } = await desk.update(said(), FROM);
    expect(report.has.budget).toBe(true);
    expect(report.findings.filter(({ rule }) => rule === 'haggling')).toHaveLength(2);
  });

  it('counts all blanks of a post as one on the badge', async () => {
    const description = `${DESCRIPTION} We need [number] and [date].`;
    const { report } = await open().update(said({ parts: { description } }), FROM);
    expect(report.findings.filter(({ mistake }) => mistake === 'blank')).toHaveLength(2);
    expect(badgeText(report)).toBe(String(report.findings.length - 1));
  });

  it('shows no badge and no score on the title alone', async () => {
    const { report } = await open().update(said({ step: 'title', parts: { title: 'No haggling' } }), FROM);
    expect([report.score, badgeText(report)]).toEqual([null, '']);
  });

  it('knows from which score a change came', async () => {
    const desk = open();
    const first = await desk.update(said(), FROM);
    await desk.update(said({ parts: { description: DESCRIPTION.replace(' No haggling please.', '') } }), FROM);
    const review = await desk.review(1);
    expect(review?.report?.score).toBeGreaterThan(first.report.score!);
    expect(review?.previousScore).toBe(first.report.score);
  });

  it('leaves out what was dismissed or turned off, everywhere at once', async () => {
    const desk = open();
    const { draftId } = await desk.update(said(), FROM);
    const words = 'No haggling';
    settings = withChoice(DEFAULT_SETTINGS, { type: 'dismiss', rule: 'haggling', words, always: false }, draftId, 1);
    expect(rules((await desk.update(said(), FROM)).report)).not.toContain('haggling');
    expect(rules((await desk.review(1))!.report)).not.toContain('haggling');
    expect(rules((await desk.update(said(), { ...FROM, tabId: 2 })).report)).toContain('haggling');
    settings = withChoice(settings, { type: 'restore', rule: 'haggling', words, always: false }, draftId, 2);
    expect(rules((await desk.review(1))!.report)).toContain('haggling');
    settings = withChoice(settings, { type: 'turn-off', rule: 'haggling', siteId: 'x' }, draftId, 3);
    expect(rules((await desk.review(1))!.report)).not.toContain('haggling');
    settings = withChoice(settings, { type: 'turn-on', rule: 'haggling', siteId: 'x' }, draftId, 4);
    settings = withChoice(settings, { type: 'turn-off', rule: 'haggling', siteId: null }, draftId, 5);
    expect(rules((await desk.update(said({ siteId: 'y' }), FROM)).report)).not.toContain('haggling');
  });

  it('reads nothing while paused, and shows no findings', async () => {
    const desk = open();
    await desk.update(said(), FROM);
    const { report } = await desk.update(said({ state: 'paused', parts: {} }), FROM);
    expect(report.state).toBe('empty');
    expect(await desk.review(1)).toMatchObject({ state: 'paused', report: null });
  });

  it('forgets the draft once it is posted, and keeps it while its form is only left', async () => {
    const desk = open();
    await desk.update(said({ step: 'title', parts: { title: 'Bakery website' } }), FROM);
    await desk.end({ siteId: null, draftKey: null, published: false }, FROM);
    expect(await desk.review(1)).toBeNull();
    await desk.update(said(), FROM);
    expect((await desk.review(1))?.post.title).toBe('Bakery website');
    await desk.end({ siteId: null, draftKey: null, published: true }, FROM);
    await desk.update(said(), FROM);
    expect((await desk.review(1))?.post.title).toBe('');
  });

  it('begins anew where the wizard does, also on a whole new page of the tab', async () => {
    const desk = open();
    await desk.update(said({ step: 'title', parts: { title: 'Bakery website' } }), FROM);
    await desk.end({ siteId: 'x', draftKey: null, published: false }, FROM);
    await desk.end({ siteId: 'x', draftKey: null, published: true }, FROM);
    await desk.update(said(), FROM);
    expect((await desk.review(1))?.post.title).toBe('');
  });

  it('holds two tabs on the same draft together by its id', async () => {
    const desk = open();
    await desk.update(said({ draftKey: '77', parts: { title: 'Bakery website' } }), FROM);
    await desk.update(said({ draftKey: '77' }), { ...FROM, tabId: 2 });
    expect((await desk.review(2))?.post).toMatchObject({ title: 'Bakery website', description: DESCRIPTION });
  });

  it('works on the messages of a tab in the order in which they came', async () => {
    const desk = open();
    const texts = Array.from({ length: 20 }, (_, i) => `${DESCRIPTION} ${i}`);
    await Promise.all(
      texts.map((description, version) => desk.update(said({ version, parts: { description } }), FROM)),
    );
    expect((await desk.review(1))?.post.description).toBe(texts.at(-1));
  });
});
