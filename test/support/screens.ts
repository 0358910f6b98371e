// Draws every surface in every look into .output/screens/, to be looked at: `npm run screens -- [part of a name] [looks]`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { STATES } from '../gallery/names';
import { openChromium } from './chromium';
import { openGallery } from './gallery';
import { longBuild, SEED } from './surface-builds';

const OUT = join(import.meta.dirname, '..', '..', '.output', 'screens');
const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: true },
  narrow: { width: 320 },
  // A window of 1280 px, and a popup of 360 px, at 200 %.
  zoom: { width: 640, popup: 180 },
  long: { long: true },
  de: { language: 'de' },
  es: { language: 'es' },
} as const satisfies Record<string, object>;
interface Look {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: true;
  readonly width?: number;
  readonly popup?: number;
  readonly long?: true;
  /** Drawn by a browser of its own that speaks it: pages only, since the gallery speaks English. */
  readonly language?: string;
}

const [only = '', ...chosen] = process.argv.slice(2).map((word) => (word === 'all' ? '' : word));
const looks = Object.entries<Look>(LOOKS).filter(([name]) => chosen.length === 0 || chosen.includes(name));
const isWanted = (name: string) => name.includes(only);
mkdirSync(OUT, { recursive: true });
const fileOf = (name: string, look: string) => join(OUT, `${name}-${look}.png`);

async function drawStates(): Promise<void> {
  const states = STATES.filter(isWanted);
  if (states.length === 0) return;
  const gallery = await openGallery();
  for (const state of states)
    for (const [name, look] of looks) {
      if (look.language) continue;
      const page = await gallery.open(state, { ...look, width: look.popup ?? look.width ?? 360 });
      await page.screenshot({ path: fileOf(state, name), fullPage: true });
    }
  await gallery.close();
}

const SECTIONS = ['checks', 'sites', 'words', 'dismissed', 'look', 'history', 'data'];
const PAGES = ['options', 'practice-first', 'practice-review', 'panel-beside', 'print', 'site'];

/** The looks that one browser can show: those of its language, and of its build with long texts or without. */
async function drawPages({ isLong = false, language }: { isLong?: boolean; language?: string } = {}): Promise<void> {
  const own = looks.filter(([, look]) => Boolean(look.long) === isLong && look.language === language);
  if (own.length === 0 || !PAGES.some((name) => isWanted(name) || name.startsWith(only))) return;
  const chromium = await openChromium({
    addresses: [{ at: /^www\.upwork\.com\//, page: 'upwork-wizard' }],
    ...(isLong && { extension: longBuild() }),
    ...(language && { language }),
  });
  const worker = await chromium.worker();
  const inEachLook = async (page: Page, shoot: (look: string) => Promise<void>) => {
    for (const [name, { colorScheme = 'light', forcedColors = false, width = 1280 }] of own) {
      await page.setViewportSize({ width, height: 900 });
      // Nothing is half way from one look to the next.
      await page.emulateMedia({
        colorScheme,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      await shoot(name);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  };
  const whole = (page: Page, name: string, fullPage = true) =>
    inEachLook(page, async (look) => void (await page.screenshot({ path: fileOf(name, look), fullPage })));

  const practice = await chromium.openExtensionPage('practice.html');
  await practice.locator('.guide').waitFor();
  await whole(practice, 'practice-first');
  await practice.locator('[role=group] button').first().click();
  await practice.locator('.dial').waitFor();
  await whole(practice, 'practice-review');

  const site = await chromium.context.newPage();
  await site.goto('https://www.upwork.com/nx/job-post/instant/add-description');
  await site.click('#jp-description-1');
  await site.keyboard.insertText(
    'We need a modern website for our bakery with six pages. You must be available 24/7. The lowest bid wins. ' +
      'The texts and photos are ready, and a friend has drawn our logo.\n\nMore details will be given later.',
  );
  await site.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  const words = await site.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const { x, y, width, height } = range!.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  });
  await site.mouse.click(words.x, words.y);
  await site.locator('[data-wellposed=card]').waitFor({ state: 'attached' });
  await site.waitForFunction(() => document.querySelector<HTMLElement>('[data-wellposed=card]')?.style.opacity === '1');
  await whole(site, 'site', false);

  const beside = await chromium.openExtensionPage('sidepanel.html');
  await beside.locator('.dial').waitFor();
  await whole(beside, 'panel-beside');
  const [printed] = await Promise.all([
    chromium.context.waitForEvent('page'),
    beside
      .locator('.fold > summary')
      .last()
      .click()
      .then(() => beside.locator('.fold .button').last().click()),
  ]);
  await printed.locator('.printed h1').waitFor();
  await whole(printed, 'print');

  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(SEED(Date.now()))})`);
  const options = await chromium.openExtensionPage('options.html');
  await options.locator('h1').waitFor();
  await inEachLook(options, async (look) => {
    await options.evaluate('scrollTo(0, 0)');
    await options.screenshot({ path: fileOf('options', look) });
  });
  await options.locator('.rule details').nth(1).locator('summary').click();
  await options.locator('#history summary', { hasText: 'Blog articles' }).click();
  await options.locator('#stored summary').first().click();
  await inEachLook(options, async (look) => {
    await options
      .locator('.rule')
      .nth(1)
      .screenshot({ path: fileOf('options-check', look) });
    for (const section of SECTIONS.slice(1))
      await options.locator(`#${section}`).screenshot({ path: fileOf(`options-${section}`, look) });
  });
  await chromium.close();
}

await drawStates();
await drawPages();
await drawPages({ isLong: true });
for (const language of ['de', 'es']) await drawPages({ language });
