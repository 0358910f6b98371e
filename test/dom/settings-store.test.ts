import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { readOwnSettings, readSettings, updateSettings, watchSettings } from '../../lib/settings/store';

const store = (value: unknown) => browser.storage.local.set({ settings: value });
const stored = async () => (await browser.storage.local.get('settings')).settings as { settings: unknown };
const keptAside = async () =>
  ((await browser.storage.local.get('settings-aside'))['settings-aside'] ?? []) as readonly { value: unknown }[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings in storage', () => {
  it('are the defaults in a new install', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('remember a change', async () => {
    await updateSettings((settings) => ({ ...settings, sitesOff: ['fiverr'] }));
    expect((await readSettings()).sitesOff).toEqual(['fiverr']);
  });

  it('keep every one of many changes made at once', async () => {
    const rules = Array.from({ length: 30 }, (_, i) => `rule-${i}`);
    await Promise.all(
      rules.map((rule) => updateSettings((settings) => ({ ...settings, rulesOff: [...settings.rulesOff, rule] }))),
    );
    expect((await readSettings()).rulesOff.toSorted()).toEqual(rules.toSorted());
  });

  it('of version 1 come over whole, with the new ones at their defaults', async () => {
    const { severities, phrases, expertise, history, ...first } = DEFAULT_SETTINGS;
    await store({ version: 1, settings: { ...first, sitesOff: ['upwork'] } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['upwork'] });
    expect(await keptAside()).toEqual([]);
    await updateSettings((settings) => ({ ...settings, history: true }));
    expect(await stored()).toEqual({
      version: 2,
      settings: { ...DEFAULT_SETTINGS, sitesOff: ['upwork'], history: true },
    });
  });

  it.each([
    ['a word', 'junk'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['an empty record', {}],
    ['settings that are no record', { version: 2, settings: 'junk' }],
    ['a version that is no number', { version: 'two', settings: DEFAULT_SETTINGS }],
  ])('that are %s fall back to the defaults and are kept aside', async (_, junk) => {
    await store(junk);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect((await keptAside()).map(({ value }) => value)).toEqual([junk]);
  });

  it('lose only what cannot be read', async () => {
    const damaged = { version: 2, settings: { ...DEFAULT_SETTINGS, sitesOff: ['fiverr'], dismissed: [{ rule: 3 }] } };
    await store(damaged);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['fiverr'] });
    await updateSettings((settings) => ({ ...settings, rulesOff: ['vague'] }));
    expect((await keptAside()).map(({ value }) => value)).toEqual([damaged]);
  });

  it('keep the same damage aside once, however often it is read', async () => {
    await store('junk');
    for (let i = 0; i < 4; i++) await readSettings();
    expect(await keptAside()).toHaveLength(1);
  });

  it('say so when the browser has no room left, and stay as they were', async () => {
    await updateSettings((settings) => ({ ...settings, sitesOff: ['fiverr'] }));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const outcome = await updateSettings((settings) => ({ ...settings, sitesOff: [] }));
    expect(outcome).toMatchObject({ saved: false, reason: 'full' });
    expect((await readSettings()).sitesOff).toEqual(['fiverr']);
  });

  it('are not written over when they cannot be read', async () => {
    await updateSettings((settings) => ({ ...settings, sitesOff: ['fiverr'] }));
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('the disk is away'));
    const outcome = await updateSettings((settings) => ({ ...settings, history: true }));
    expect(outcome).toMatchObject({ saved: false, reason: 'failed' });
    expect(await readOwnSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['fiverr'] });
  });

  it('go on after a change that failed', async () => {
    const outcome = await updateSettings(() => {
      throw new Error('a bug');
    });
    expect(outcome.saved).toBe(false);
    expect((await updateSettings((settings) => ({ ...settings, history: true }))).saved).toBe(true);
  });

  it('tell their watchers of each change until they are told to stop', async () => {
    const stop = new AbortController();
    const seen: boolean[] = [];
    watchSettings(({ history }) => seen.push(history), stop.signal);
    await updateSettings((settings) => ({ ...settings, history: true }));
    await vi.waitFor(() => expect(seen).toEqual([true]));
    stop.abort();
    await updateSettings((settings) => ({ ...settings, history: false }));
    expect(await readSettings()).toMatchObject({ history: false });
    expect(seen).toEqual([true]);
  });

  it('have an organisation’s presets on top, without storing them', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({ sitesOff: ['fiverr'], rulesOn: 7 } as never);
    await updateSettings((settings) => ({ ...settings, sitesOff: ['upwork'] }));
    expect((await readSettings()).sitesOff).toEqual(['fiverr', 'upwork']);
    expect((await readOwnSettings()).sitesOff).toEqual(['upwork']);
  });
});
