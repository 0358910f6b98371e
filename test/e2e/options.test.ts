import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, scrollsSideways } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { pierce } from '../support/pierce';
import { setPolicy } from '../support/policy';
import { longBuild, SEED } from '../support/surface-builds';

const POST =
  'We want synergy between both teams in our bakery. You must be available 24/7 for great exposure. ' +
  'The texts and photos are ready, and a friend has drawn our logo for the six pages.';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

const stored = async () =>
  (await (await chromium.worker()).evaluate('chrome.storage.local.get("settings")')) as {
    settings?: { settings: Record<string, unknown> };
  };

async function open(hash = '') {
  const page = await chromium.openExtensionPage(`options.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('the options page', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['forced colours', 640],
    ['light', 320],
    ['dark', 320],
  ] as const)('is accessible in %s at %i px', async (look, width) => {
    const page = await open('#lowest-price');
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'forced colours' ? 'active' : 'none',
    });
    await page.setViewportSize({ width, height: 800 });
    expect(await axe(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.close();
  });

  it('finds room for texts twice as long', async () => {
    const long = await openChromium({ extension: longBuild() });
    for (const path of ['options.html#lowest-price', 'practice.html'])
      for (const width of [1280, 320]) {
        const page = await long.openExtensionPage(path);
        await page.setViewportSize({ width, height: 800 });
        await page.getByText('Verlängerung').first().waitFor();
        expect([path, width, await scrollsSideways(page)]).toEqual([path, width, false]);
        await page.close();
      }
    await long.close();
  });

  it.each([
    ['de', 'Prüfungen', 'Die neun Fehler', /^„Lowest bid wins“ durch „.*“ ersetzen$/],
    ['es', 'Comprobaciones', 'Los nueve fallos', /^Reemplazar «Lowest bid wins» por «/],
  ])(
    'speaks the browser’s language, %s, as do practice page, card and popup',
    async (language, checks, nine, button) => {
      const own = await openChromium({ language });
      const page = await own.openExtensionPage('options.html');
      await page.getByRole('heading', { name: checks, exact: true }).waitFor();
      const practice = await own.openExtensionPage('practice.html');
      await practice.locator('[role=group] button').first().click();
      await practice.getByText(nine).waitFor();
      for (const each of [page, practice]) {
        expect(await each.evaluate('document.documentElement.lang')).toBe(language);
        for (const width of [1280, 320]) {
          await each.setViewportSize({ width, height: 800 });
          expect([width, await scrollsSideways(each)]).toEqual([width, false]);
        }
      }
      await practice.bringToFront();
      const view = await pierce(practice);
      await practice.getByRole('button', { name: '“Lowest bid wins”', exact: true }).click();
      await view.get('button', button);
      const popup = await own.popup();
      await popup.waitForFunction((words) => document.body.textContent?.includes(words), {}, nine);
      expect(await popup.evaluate('document.body.scrollWidth <= innerWidth')).toBe(true);
      await own.close();
    },
  );

  it('explains a check: why, what instead, its source, and examples before and after', async () => {
    const page = await open();
    await page.getByLabel('Search checks').fill('lowest bid');
    const check = page.locator('#lowest-price');
    await check.getByText('Why, and examples').click();
    await check.getByText('Why it matters').waitFor();
    expect(await check.getByRole('link').getAttribute('href')).toMatch(/^https?:/);
    await check.locator('mark', { hasText: 'Lowest bid wins' }).waitFor();
    await check.getByText('After', { exact: true }).first().waitFor();
    await check.getByText('What it leaves alone').waitFor();
    await page.close();
  });

  it('changes how a check is shown', async () => {
    const page = await open('#lowest-price');
    await page.getByLabel('Shown as, for: The lowest price wins').selectOption({ label: 'To consider' });
    await expect.poll(async () => (await stored()).settings?.settings.severities).toEqual({ 'lowest-price': 'low' });
    await page.getByLabel('Shown as, for: The lowest price wins').selectOption({ index: 0 });
    await expect.poll(async () => (await stored()).settings?.settings.severities).toEqual({});
    await page.close();
  });

  it('turns a check off by keyboard', async () => {
    const page = await open('#lowest-price');
    // The link leads to the check's explanation; one step back are its severity and its switch.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect.poll(async () => (await stored()).settings?.settings.rulesOff).toEqual(['lowest-price']);
    await page.keyboard.press('Space');
    await expect.poll(async () => (await stored()).settings?.settings.rulesOff).toEqual([]);
    await page.close();
  });

  it('refuses a phrase whose test sentence fails, and has it caught in posts once it holds', async () => {
    const page = await open('#words');
    await page.getByLabel('Words', { exact: true }).fill('synergy');
    await page.getByLabel('Write this instead (optional)').fill('working together');
    await page.getByLabel('Sentences in which they stand, one per line').fill('We want synergies.');
    await page.getByRole('button', { name: 'Add phrase' }).click();
    await page.getByText('Not added: the words are not in this sentence: “We want synergies.”').waitFor();
    await page.getByLabel('Sentences in which they stand, one per line').fill('We want synergy between both teams.');
    await page.getByRole('button', { name: 'Add phrase' }).click();
    await page.getByRole('button', { name: 'Remove synergy' }).waitFor();
    const practice = await chromium.openExtensionPage('practice.html');
    await practice.getByLabel('Description').fill(POST);
    await practice.locator('.review').getByText('“synergy”').first().waitFor();
    await practice.getByRole('button', { name: 'Replace “synergy” with “working together”' }).click();
    await expect.poll(() => practice.getByLabel('Description').inputValue()).toContain('We want working together');
    await page.getByRole('button', { name: 'Remove synergy' }).click();
    await practice.close();
    await page.close();
  });

  it('lets words through that a check would catch', async () => {
    const page = await open('#words');
    await page.getByLabel('Words', { exact: true }).fill('must be available 24/7');
    await page.getByLabel('Let them through').check();
    await page.getByLabel('Sentences in which they stand, one per line').fill('You must be available 24/7.');
    await page.getByRole('button', { name: 'Add phrase' }).click();
    const practice = await chromium.openExtensionPage('practice.html');
    await practice.getByLabel('Description').fill(POST);
    await practice.locator('.review').getByText('“great exposure”').first().waitFor();
    expect(await practice.locator('.review').getByText('“must be available 24/7”').count()).toBe(0);
    await page.getByRole('button', { name: 'Remove must be available 24/7' }).click();
    await practice.locator('.review').getByText('“must be available 24/7”').first().waitFor();
    await practice.close();
    await page.close();
  });

  it('keeps what the business is known for at home', async () => {
    const page = await open('#words');
    await page.getByLabel('Words for it, separated by commas').fill('sourdough, wedding cakes');
    await page.getByRole('button', { name: 'Save words' }).click();
    const practice = await chromium.openExtensionPage('practice.html');
    await practice.getByLabel('Description').fill(`${POST} We need someone to develop our wedding cakes for us.`);
    await practice.locator('.checklist').getByText('Handing over the wrong thing').waitFor();
    await expect
      .poll(() => practice.locator('.checklist li', { hasText: 'Handing over the wrong thing' }).textContent())
      .toMatch(/−\d+ points?/);
    await practice.close();
    await page.getByLabel('Words for it, separated by commas').fill('');
    await page.getByRole('button', { name: 'Save words' }).click();
    await expect.poll(async () => (await stored()).settings?.settings.expertise).toEqual([]);
    await page.close();
  });

  it('shows sites, picked boxes and dismissed findings, and takes each back', async () => {
    await (await chromium.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(SEED(Date.now()))})`);
    const page = await open('#sites');
    await page.getByRole('checkbox', { name: 'Fiverr' }).uncheck();
    await expect.poll(async () => (await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await page.getByRole('checkbox', { name: 'Fiverr' }).check();
    await page.getByRole('button', { name: 'Remove jobs.example.org/post/*/edit' }).click();
    await page.getByText('You have picked no box yet.').waitFor();
    await page.getByRole('button', { name: 'Restore “professional”' }).click();
    await page.getByRole('button', { name: 'Restore all' }).click();
    await page.getByText('Nothing is dismissed.').waitFor();
    await expect
      .poll(async () => (await stored()).settings?.settings)
      .toMatchObject({ dismissed: [], pickedBoxes: [], sitesOff: [] });
    await page.close();
  });

  it('compares two versions word by word, restores one by copying, and wipes all in one click', async () => {
    const page = await open('#history');
    await page.locator('#history summary', { hasText: 'Blog articles' }).click();
    expect((await page.locator('#history del').allTextContents()).join('')).toContain('engaging');
    expect((await page.locator('#history ins').allTextContents()).join('')).toContain('six');
    await page.getByRole('button', { name: 'Copy the first version' }).click();
    await page.getByText('Copied. Paste it into your post.').waitFor();
    await page.getByLabel('Search checks').focus();
    await page.keyboard.press('Control+v');
    expect(await page.getByLabel('Search checks').inputValue()).toContain('They should be engaging.');
    await page.getByRole('button', { name: 'Wipe earlier drafts' }).click();
    await page.getByText('No versions yet.').waitFor();
    expect(await (await chromium.worker()).evaluate('chrome.storage.local.get("history")')).toEqual({});
    await page.close();
  });

  it('forgets versions after 30 days', async () => {
    const month = 31 * 24 * 60 * 60 * 1000;
    const { history } = SEED(Date.now() - month);
    await (await chromium.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify({ history })})`);
    const page = await open('#history');
    await page.getByText('No versions yet.').waitFor();
    await page.close();
  });

  it('shows what is stored, as it is stored', async () => {
    const page = await open('#stored');
    await page.locator('#stored').getByText('Your settings').click();
    await page.locator('#stored pre').getByText('"rulesOff"').first().waitFor();
    await page.close();
  });

  it('says once what an update brought, on the page and not above it', async () => {
    await (await chromium.worker()).evaluate(
      'chrome.storage.local.set({ news: { version: "0.0.9", guideDone: true } })',
    );
    const tabs = chromium.context.pages().length;
    const page = await open();
    await page.getByRole('heading', { name: 'New in version 0.1.0' }).waitFor();
    expect(chromium.context.pages().length).toBe(tabs + 1);
    await page.getByRole('button', { name: 'Hide this' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('New in version').count()).toBe(0);
    await page.close();
  });

  it('shows what an organisation set as locked', async ({ onTestFinished }) => {
    // What is set stays in force for the whole browser.
    onTestFinished(() => setPolicy(chromium, null));
    const practice = await chromium.openExtensionPage('practice.html');
    await practice.getByLabel('Description').fill(`${POST} The lowest price wins.`);
    const found = (words: string) => practice.locator('.review').getByText(`“${words}”`).first();
    await found('The lowest price wins').waitFor();
    await setPolicy(chromium, {
      rulesOff: ['lowest-price'],
      sitesOff: ['fiverr'],
      phrases: [{ words: 'synergy', does: 'flag' }],
    });
    await found('synergy').waitFor();
    await expect.poll(() => found('The lowest price wins').count()).toBe(0);
    const page = await open();
    const box = page.getByRole('checkbox', { name: 'Check for: The lowest price wins' });
    await box.waitFor();
    expect([await box.isChecked(), await box.isDisabled()]).toEqual([false, true]);
    expect(await page.getByRole('checkbox', { name: 'Fiverr' }).isDisabled()).toBe(true);
    expect(await page.getByText('Set by your organisation').count()).toBe(3);
    await page.screenshot({ path: '.output/screens/options-managed.png' });
    await setPolicy(chromium, null);
    await found('The lowest price wins').waitFor();
    await page.reload();
    await expect.poll(() => box.isEnabled()).toBe(true);
    await practice.close();
    await page.close();
  });

  it('exports what it imports, and changes nothing for a bad file', async () => {
    const page = await open('#data');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export settings' }).click();
    const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
    file.settings.sitesOff = ['fiverr'];
    const give = (text: string) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'settings.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await give(JSON.stringify(file));
    await page.getByText('The settings of the file are in force.').waitFor();
    expect((await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await give(JSON.stringify({ ...file, settings: { ...file.settings, sitesOff: 'all' } }));
    await page.getByText('This file has a mistake at “settings.sitesOff”. Nothing was changed.').waitFor();
    expect((await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await page.close();
  });

  it('wipes everything, and takes it back', async () => {
    const page = await open('#data');
    await page.getByRole('button', { name: 'Wipe everything' }).click();
    await page.getByRole('button', { name: 'Yes, wipe it' }).click();
    await page.getByText('Everything is wiped.').waitFor();
    expect((await stored()).settings).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Everything is back.').waitFor();
    expect((await stored()).settings?.settings.sitesOff).toEqual(['fiverr']);
    await page.close();
  });

  it('falls back to the defaults where the storage holds junk, and keeps the junk', async () => {
    await (await chromium.worker()).evaluate('chrome.storage.local.set({ settings: ["junk"] })');
    const page = await open('#sites');
    expect(await page.getByRole('checkbox', { name: 'Fiverr' }).isChecked()).toBe(true);
    const aside = await (await chromium.worker()).evaluate('chrome.storage.local.get("settings-aside")');
    expect(JSON.stringify(aside)).toContain('["junk"]');
    await page.close();
  });

  it('shows shortcuts that the browser has all granted', async () => {
    const page = await open('#look');
    await page.locator('#look kbd').first().waitFor();
    expect(await page.locator('#look kbd').allTextContents()).toHaveLength(4);
    for (const keys of await page.locator('#look kbd').allTextContents()) expect(keys).toMatch(/^Alt\+Shift\+\w$/);
    await page.close();
  });

  it('asks the network for nothing', () => {
    expect(chromium.asked).toEqual([]);
  });
});
