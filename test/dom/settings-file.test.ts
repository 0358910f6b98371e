import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettingsFile, toSettingsFile } from '../../lib/settings/exchange';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { updateSettings } from '../../lib/settings/store';
import { readStoredThings, wipeEverything } from '../../lib/settings/stored-things';

const MINE: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['fiverr'], expertise: ['sourdough'], history: true };
const changed = (change: (file: { version: number; app: string; settings: Record<string, unknown> }) => void) => {
  const file = JSON.parse(toSettingsFile(MINE));
  change(file);
  return readSettingsFile(JSON.stringify(file));
};

beforeEach(() => fakeBrowser.reset());

describe('a file of settings', () => {
  it('gives back what was put in', () => {
    expect(readSettingsFile(toSettingsFile(MINE))).toEqual({ ok: true, settings: MINE });
  });

  it('of version 1 is brought to today’s', () => {
    const outcome = changed((file) => {
      file.version = 1;
      for (const key of ['phrases', 'expertise', 'severities', 'history']) delete file.settings[key];
    });
    expect(outcome).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, sitesOff: ['fiverr'] } });
  });

  it('that is no JSON is refused with line and column', () => {
    const text = toSettingsFile(MINE).replace('"settings"', 'settings');
    expect(readSettingsFile(text)).toMatchObject({ ok: false, reason: 'not-json', where: '4:3' });
    expect(readSettingsFile('')).toMatchObject({ ok: false, reason: 'not-json', where: '1:1' });
  });

  it.each([['[]'], ['null'], ['{"app":"else","version":2,"settings":{}}'], ['{"app":"wellposed","settings":{}}']])(
    'that is something else is refused: %s',
    (text) => expect(readSettingsFile(text)).toEqual({ ok: false, reason: 'not-settings' }),
  );

  it('of a newer Wellposed is refused', () => {
    expect(changed((file) => (file.version = 99))).toEqual({ ok: false, reason: 'newer' });
  });

  it('with a bad value says where it is bad', () => {
    expect(changed((file) => (file.settings.dismissed = [{ rule: 'x', words: 'y', draft: null, at: 'noon' }]))).toEqual(
      {
        ok: false,
        reason: 'bad-value',
        where: 'settings.dismissed[0].at',
      },
    );
    expect(changed((file) => delete file.settings.chip)).toMatchObject({ where: 'settings.chip' });
  });

  it('with a setting that does not exist says which', () => {
    expect(changed((file) => (file.settings.sites = []))).toMatchObject({ where: 'settings.sites' });
  });
});

describe('wiping everything', () => {
  it('leaves nothing stored, and can be undone', async () => {
    await updateSettings(() => MINE);
    await browser.storage.session.set({ draft: 'words' });
    const before = await readStoredThings();
    expect(before.map(({ area, key }) => `${area}:${key}`)).toEqual(['local:settings', 'session:draft']);
    const { undo } = await wipeEverything();
    expect(await readStoredThings()).toEqual([]);
    await undo();
    expect(await readStoredThings()).toEqual(before);
  });
});
