import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/options/app';
import { toSettingsFile } from '../../lib/settings/exchange';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { readOwnSettings, updateSettings } from '../../lib/settings/store';
import { draw, type Screen } from '../support/screen';
import { speak } from '../support/texts';

let screen: Screen;

async function open(hash = ''): Promise<Screen> {
  location.hash = hash;
  screen = await draw(<App />);
  await act(() => vi.waitFor(() => expect(screen.element.querySelector('main')).not.toBeNull()));
  return screen;
}

async function importFile(text: string): Promise<void> {
  const input = screen.element.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([text], 'settings.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const says = (text: string) =>
  act(() => vi.waitFor(() => expect(screen.element.querySelector('#data')?.textContent).toContain(text)));

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.1.0' }) });
  await speak('en');
});
afterEach(() => screen.close());

describe('the options page', () => {
  it('turns a check off and on again', async () => {
    await open();
    const box = screen.find<HTMLInputElement>('input', 'Check for: The lowest price wins');
    expect(box.checked).toBe(true);
    await screen.click(box);
    expect((await readOwnSettings()).rulesOff).toEqual(['lowest-price']);
    await screen.click(box);
    expect((await readOwnSettings()).rulesOff).toEqual([]);
  });

  it('changes how a check is shown, and back', async () => {
    await open();
    const choice = screen.find<HTMLSelectElement>('select', 'Shown as, for: The lowest price wins');
    await screen.fill(choice, 'low');
    expect((await readOwnSettings()).severities).toEqual({ 'lowest-price': 'low' });
    await screen.fill(choice, '');
    expect((await readOwnSettings()).severities).toEqual({});
  });

  it('finds checks by the words of their texts', async () => {
    await open();
    await screen.fill(screen.find('input', 'Search checks'), 'lowest bid');
    expect([...screen.element.querySelectorAll('#checks article')].map(({ id }) => id)).toEqual(['lowest-price']);
    await screen.fill(screen.find('input', 'Search checks'), 'zzz');
    expect(screen.element.querySelector('#checks')?.textContent).toContain('No check has these words');
  });

  it('opens at the check that a link points at', async () => {
    await open('#lowest-price');
    const article = screen.element.querySelector('#lowest-price')!;
    expect(article.querySelector('details')?.open).toBe(true);
    expect(article.textContent).toContain('Lowest bid wins.');
    expect([...article.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Lowest bid wins');
    expect(article.querySelector('summary')).toBe(document.activeElement);
  });

  it('leads from a card of own words to the list of them', async () => {
    const seen: string[] = [];
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: HTMLElement) {
      seen.push(this.id);
    });
    await open('#own-phrase');
    expect(seen).toEqual(['words']);
  });

  it('shows what an organisation set as locked', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({
      rulesOff: ['lowest-price'],
      sitesOff: ['fiverr'],
      phrases: [{ words: 'synergy', does: 'flag' }],
    } as never);
    await open();
    const box = screen.find<HTMLInputElement>('input', 'Check for: The lowest price wins');
    expect([box.checked, box.disabled]).toEqual([false, true]);
    expect(screen.find<HTMLInputElement>('input', 'Fiverr').disabled).toBe(true);
    expect(screen.element.querySelector('#words')?.textContent).toContain('“synergy” caughtSet by your organisation');
  });

  it('removes a picked box and restores a dismissed finding', async () => {
    await updateSettings((settings) => ({
      ...settings,
      pickedBoxes: [{ host: 'a.example', path: '/*/new', selectors: ['#a'], at: 1 }],
      dismissed: [
        { rule: 'lowest-price', words: 'cheap', draft: null, at: 1 },
        { rule: 'haggling', words: '', draft: 'd', at: 2 },
      ],
    }));
    await open();
    await screen.click(screen.find('button', 'Remove a.example/*/new'));
    await screen.click(screen.find('button', 'Restore “cheap”'));
    const { pickedBoxes, dismissed } = await readOwnSettings();
    expect(pickedBoxes).toEqual([]);
    expect(dismissed.map(({ rule }) => rule)).toEqual(['haggling']);
  });

  it('refuses a phrase whose test sentence fails, and takes it once it holds', async () => {
    await open();
    await screen.fill(screen.find('input', 'Words'), 'synergy');
    await screen.fill(screen.find('textarea', 'Sentences in which they stand'), 'We want synergies.');
    await screen.click(screen.find('button', 'Add phrase'));
    expect(screen.element.querySelector('[role=alert]')?.textContent).toContain('We want synergies.');
    expect((await readOwnSettings()).phrases).toEqual([]);
    await screen.fill(screen.find('textarea', 'Sentences in which they stand'), 'We want synergy.');
    await screen.click(screen.find('button', 'Add phrase'));
    expect((await readOwnSettings()).phrases).toMatchObject([{ words: 'synergy', does: 'flag' }]);
    expect(screen.element.querySelector('[role=alert]')?.textContent).toBe('');
  });

  it('keeps the words for what the business is known for', async () => {
    await open();
    await screen.fill(screen.find('input', 'Words for it'), 'sourdough,  wedding cakes, ');
    await screen.click(screen.find('button', 'Save words'));
    expect((await readOwnSettings()).expertise).toEqual(['sourdough', 'wedding cakes']);
  });

  it('takes a good file of settings', async () => {
    await open();
    await importFile(toSettingsFile({ ...DEFAULT_SETTINGS, sitesOff: ['fiverr'] }));
    await says('The settings of the file are in force.');
    expect((await readOwnSettings()).sitesOff).toEqual(['fiverr']);
  });

  it.each([
    ['cut short', '{ "app": ', 'line and column 1:10'],
    ['of something else', '{}', 'not a file of Wellposed settings'],
    [
      'with a bad value',
      toSettingsFile({ ...DEFAULT_SETTINGS, history: 'yes' as never }),
      'a mistake at “settings.history”',
    ],
  ])('changes nothing for a file %s, and says where it is bad', async (_, text, where) => {
    await updateSettings((settings) => ({ ...settings, sitesOff: ['upwork'] }));
    await open();
    await importFile(text);
    await says(where);
    await says('Nothing was changed.');
    expect(await readOwnSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['upwork'] });
  });

  it('wipes everything only when asked twice, and takes it back', async () => {
    await updateSettings((settings) => ({ ...settings, sitesOff: ['upwork'] }));
    await open();
    await screen.click(screen.find('button', 'Wipe everything'));
    expect((await readOwnSettings()).sitesOff).toEqual(['upwork']);
    await screen.click(screen.find('button', 'Yes, wipe it'));
    await says('Everything is wiped.');
    expect(await browser.storage.local.get(null)).toEqual({});
    await screen.click(screen.find('button', 'Undo'));
    await says('Everything is back.');
    expect((await readOwnSettings()).sitesOff).toEqual(['upwork']);
  });

  it('says once what an update brought', async () => {
    await browser.storage.local.set({ news: { version: '1.0.0', guideDone: true } });
    await open();
    await act(() => vi.waitFor(() => expect(screen.element.textContent).toContain('New in version 1.1.0')));
    await screen.click(screen.find('button', 'Hide this'));
    expect(screen.element.textContent).not.toContain('New in version');
    await screen.close();
    await open();
    expect(screen.element.textContent).not.toContain('New in version');
  });

  it('shows what is stored, as it is stored', async () => {
    await updateSettings((settings) => ({ ...settings, expertise: ['sourdough'] }));
    await open();
    await says('"sourdough"');
  });

  it('says in a sentence what the analyzer wrote down of itself, and how large it is', async () => {
    await browser.storage.session.set({ sieve: 'patterns '.repeat(1000) });
    await open();
    await says('nothing in it comes from you');
    const row = screen.find('details', 'A list of what the checks look for');
    expect(row.querySelector('summary')?.textContent).toContain('9,007 bytes');
    expect(row.textContent).not.toContain('patterns');
  });

  it('says that earlier drafts are wiped, until there are new ones', async () => {
    const at = Date.now();
    const history = [
      { draft: 'a', versions: [{ from: at, at, score: 40, title: 'Blog', description: 'Six articles.' }] },
    ];
    await browser.storage.local.set({ history });
    await open();
    const all = () => screen.element.querySelector('#history')?.textContent;
    await act(() => vi.waitFor(() => expect(all()).toContain('1 version')));
    expect(all()).not.toContain('Earlier drafts are wiped.');
    await screen.click(screen.find('button', 'Wipe earlier drafts'));
    await act(() => vi.waitFor(() => expect(all()).toContain('Earlier drafts are wiped.')));
    await act(() => browser.storage.local.set({ history }));
    await act(() => vi.waitFor(() => expect(all()).toContain('1 version')));
    expect(all()).not.toContain('Earlier drafts are wiped.');
  });

  it('says so when a change cannot be saved', async () => {
    await open();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    const box = screen.find<HTMLInputElement>('input', 'Upwork');
    await screen.click(box);
    expect(screen.element.querySelector('.said')?.textContent).toContain('There is no room left');
    expect(box.checked).toBe(true);
  });
});
