import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { StateName } from '../gallery/names';
import { chromiumPath } from './browsers';
import { longer, messagesOf } from './texts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, '.output', 'gallery');
const HOST = 'http://gallery.test';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** How a state is looked at. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  /** Texts about twice as long as English, in words as long as other languages have. */
  readonly long?: boolean;
}

/** Every state of card, panel and printed review, drawn by the real components in real Chromium, without the extension around them. */
export interface Gallery {
  /** Draws a state anew and gives the page that shows it; the same one each time, since a page a state takes minutes. */
  open(state: StateName, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** What is clicked to come to a state. */
const CLICKS: Partial<Record<StateName, readonly string[]>> = {
  'card-more': ['.more > summary', '.more-list [aria-expanded]'],
  'card-about': ['.about > summary'],
  'card-dismissed': ['.card-foot > button'],
  'chip-menu': ['.chip'],
  'panel-everything': ['.finding details > summary', '.fold:first-of-type > summary'],
  'panel-safe': ['.button.wide'],
  'panel-done': ['.button.wide', 'dialog .primary'],
  'panel-mistake': ['.check-row'],
  'panel-refused': ['[data-rewrite]', '.finding > .row > .button'],
};

/** What is pressed to come to a state. */
const KEYS: Partial<Record<StateName, string>> = { picker: 'Tab', 'picker-refused': 'Shift+Tab' };

/** Builds the gallery and opens it. */
export async function openGallery(): Promise<Gallery> {
  await build({
    configFile: false,
    root: join(ROOT, 'test', 'gallery'),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Vitest's environment is no production, and the development build of JSX is not in React's production build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: { '#i18n': join(ROOT, '.wxt', 'i18n', 'index.ts') } },
    build: { outDir: OUT, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 20_000, modulePreload: false },
  });
  const english = Object.fromEntries(
    Object.entries(await messagesOf('en')).map(([key, { message }]) => [key, message]),
  );
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.route(`${HOST}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(OUT, pathname === '/' ? 'index.html' : pathname);
    return route.fulfill({ body: readFileSync(path), contentType: TYPES[extname(path)] ?? 'text/plain' });
  });
  const texts = Object.entries(english).map(([key, message]) => [key, [message, longer(message)]]);
  // As text: a function would carry names of the tool that compiled it.
  await page.addInitScript(`{
    const texts = ${JSON.stringify(Object.fromEntries(texts))};
    globalThis.isLong = false;
    // Nothing that looks at a page looks into a closed root.
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (how) { return attachShadow.call(this, { ...how, mode: 'open' }); };
    globalThis.browser = {
      runtime: { id: 'gallery' },
      i18n: {
        getUILanguage: () => 'en',
        getMessage: (key, values = []) =>
          (texts[key]?.[isLong ? 1 : 0] ?? '').replace(/\\$(\\d)/g, (_, nth) => values[nth - 1] ?? ''),
      },
    };
  }`);
  page.on('pageerror', (error) => console.error(page.url(), error.message));
  await page.goto(HOST);
  await page.waitForFunction('globalThis.show');
  return {
    async open(state, { colorScheme = 'light', forcedColors, reducedMotion, width = 360, long = false } = {}) {
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({
        colorScheme,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      });
      // Nothing is hovered that was clicked in the state before.
      await page.mouse.move(0, 0);
      await page.evaluate(`isLong = ${long}; show(${JSON.stringify(state)})`);
      for (const selector of CLICKS[state] ?? []) await page.locator(selector).first().click();
      const key = KEYS[state];
      if (key) await page.keyboard.press(key);
      return page;
    },
    close: () => browser.close(),
  };
}
