import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../support/addresses';
import { DRAFT, FLAGGED, setStage } from '../support/stage';

const FIELD = '#jp-description-1';
const stage = setStage();
const inWorker = async (code: string) => (await stage.chromium.worker()).evaluate(code);

describe('a post written while things go wrong', () => {
  it('storage is filled with junk: reviewed with the defaults, and the junk is kept aside', async () => {
    const junk = '{ settings: "☃", drafts: 7, history: [null], news: { a: { b: -1 } } }';
    await inWorker(`chrome.storage.local.set(${junk})`);
    await inWorker(`chrome.storage.session.set({ 'draft:tab:1:upwork': 5, 'tab:1': [], 'last-tab': 'x' })`);
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await expect.poll(async () => (await stage.review()).report?.state).toBe('ok');
    expect(JSON.stringify(await inWorker('chrome.storage.local.get(null)'))).toContain('☃');
    await inWorker('chrome.storage.local.clear()');
    expect(stage.complaints).toEqual([]);
  });

  it('the worker is stopped at every word: no finding is lost, no stale one shown', async () => {
    const { page, chromium } = stage;
    await page.goto(DESCRIPTION);
    await page.click(FIELD);
    const session = await chromium.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    for (const word of DRAFT.split(/(?<= )/)) {
      await page.keyboard.type(word);
      await session.send('ServiceWorker.stopAllWorkers');
    }
    await stage.sees(FIELD, ...FLAGGED);
    await expect
      .poll(async () => {
        const { report } = await stage.review();
        const flags = report?.findings.filter((finding) => finding.kind === 'flag') ?? [];
        return flags.map((flag) => flag.kind === 'flag' && flag.words);
      })
      .toEqual(await stage.highlighted(FIELD));
    expect(stage.complaints).toEqual([]);
  });

  it('the field is taken away while its card is open: the card closes', async () => {
    const { page, view, held } = stage;
    await page.goto('https://www.fiverr.com/briefs/new');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await stage.clickAt('#brief', 'great exposure');
    await view.get('button', /^Replace “great exposure”/);
    await page.evaluate(() => document.querySelector('#brief')!.remove());
    await view.gone('button', /^Replace “great exposure”/);
    await expect.poll(() => held('document.querySelectorAll("[data-wellposed]").length')).toBe(0);
    expect(stage.complaints).toEqual([]);
  });

  it('the framework puts another field in its place: that one is served', async () => {
    const { page } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await page.evaluate((selector) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector)!;
      const other = field.cloneNode() as HTMLTextAreaElement;
      other.value = field.value;
      field.replaceWith(other);
    }, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await page.click(FIELD);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Lowest bid wins.');
    await stage.sees(FIELD, 'Lowest bid wins');
  });

  it('200 kB are pasted: the page answers, and the words at hand are still watched', async () => {
    const { page } = stage;
    const text = `${DRAFT}\n\n${'The boxes of green tea arrive on Monday and we count them at noon. '.repeat(3000)}`;
    expect(text.length).toBeGreaterThan(200_000);
    await page.goto('https://www.fiverr.com/briefs/rich');
    await page.goto(DESCRIPTION);
    await page.click(FIELD);
    await page.evaluate((selector) => document.querySelector(selector)!.removeAttribute('maxlength'), FIELD);
    await page.keyboard.insertText(text);
    await stage.sees(FIELD, ...FLAGGED);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Lowest bid wins. ');
    await stage.sees(FIELD, 'Lowest bid wins');
    expect(stage.complaints).toEqual([]);
  });

  it('the draft is empty, or nothing but spaces: no word is said', async () => {
    const { page } = stage;
    await page.goto(DESCRIPTION);
    await page.click(FIELD);
    await page.keyboard.type('   \n\n  ');
    await expect.poll(async () => (await stage.review()).report?.state).toBe('empty');
    expect(await stage.review()).toMatchObject({ badge: '', report: { findings: [], score: null } });
    await page.keyboard.type(DRAFT);
    await stage.sees(FIELD, ...FLAGGED);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => stage.highlighted(FIELD)).toEqual([]);
    await expect.poll(async () => (await stage.review()).report?.state).toBe('empty');
    expect(stage.complaints).toEqual([]);
  });
});
