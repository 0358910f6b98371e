import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import puppeteer, { type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import { built, CHROME_BUILD, chromiumPath } from './browsers';
import { type Addresses, buildAll, fileFor, isPageFile } from './page-files';
import { type DeadEndProxy, openDeadEndProxy } from './proxy';

/** Real Chromium with the built extension in a profile of its own. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Everything that wanted to leave the browser, and what was asked of the test pages' addresses beside their files. */
  readonly asked: readonly string[];
  /** The background worker, started if it slept. */
  worker(): Promise<Worker>;
  /** Opens the toolbar's popup over the tab that is active, as a click on the icon does, and gives it as a page. */
  popup(): Promise<PuppeteerPage>;
  /** The same browser as another driver sees it: popup, side panel and private windows included. */
  puppeteer(): Promise<PuppeteerBrowser>;
  /** The addresses of all that is open, popup and side panel included. */
  targets(): Promise<string[]>;
  /** An extension page in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Closes the browser; throws where anything was asked of the network. */
  close(): Promise<void>;
}

/** How Chromium is started. */
export interface ChromiumOptions {
  /** The unpacked extension; null for none. */
  readonly extension?: string | null;
  readonly addresses?: Addresses;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** The language of the browser's own interface, and so of the extension's. */
  readonly language?: string;
}

/** What Chromium itself asks for, whatever is loaded: at start, and spelling and autofill once a field is focused. */
const CHROMIUMS_OWN = /\b(?:update\.googleapis|content-autofill\.googleapis|accounts\.google|redirector\.gvt1)\.com\b/;

/** Starts Chromium with the extension and the test pages under their real addresses. */
export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const {
    addresses = [],
    headless = true,
    args = [],
    colorScheme = 'light',
    locale = 'en-US',
    language = 'en-US',
  } = options;
  const extension = options.extension === undefined ? built(CHROME_BUILD) : options.extension;
  await buildAll(addresses);
  const proxy: DeadEndProxy = await openDeadEndProxy(CHROMIUMS_OWN);
  const leaks: string[] = [];
  const asked = () => [...proxy.asked, ...leaks];
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  // Chromium would connect to a site ahead of its pages, which nothing but the proxy would see.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ net: { network_prediction_options: 2 } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    colorScheme,
    locale,
    env: { ...process.env, LANGUAGE: language },
    viewport: { width: 1280, height: 900 },
    proxy: { server: proxy.address },
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--lang=${language}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-search-engine-choice-screen',
      // For the popup, which Playwright does not list.
      '--remote-debugging-port=0',
      ...args,
    ],
  });
  await context.route(/^https?:\/\//, (route) => {
    const request = route.request();
    const file = fileFor(addresses, request.url());
    // What no test page answers goes out, and is seen at the proxy.
    if (file.status === 404) return route.continue();
    // A test page asks for itself and its own files; anything else at its address is a leak as well.
    if (!request.isNavigationRequest() && !isPageFile(request.url()))
      leaks.push(`${request.method()} ${request.url()}`);
    return route.fulfill({ ...file, headers: { ...file.headers, 'content-type': file.contentType } });
  });

  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find((each) => each.url().startsWith('chrome-extension://')) ??
    (await context.waitForEvent('serviceworker'));
  const extensionId = extension ? new URL((await worker()).url()).host : '';

  let puppeteerBrowser: PuppeteerBrowser | null = null;
  const connect = async (): Promise<PuppeteerBrowser> => {
    if (!puppeteerBrowser) {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      puppeteerBrowser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
    }
    return puppeteerBrowser;
  };

  return {
    context,
    extensionId,
    get asked() {
      return asked();
    },
    worker,
    async popup() {
      const browser = await connect();
      const url = `chrome-extension://${extensionId}/popup.html`;
      const waiting = browser.waitForTarget((target) => target.url() === url, { timeout: 15_000 });
      await (await worker()).evaluate('chrome.action.openPopup()');
      return (await waiting).asPage();
    },
    puppeteer: connect,
    targets: async () => (await connect()).targets().map((target) => target.url()),
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await puppeteerBrowser?.disconnect();
      await context.close();
      await proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (asked().length > 0) throw new Error(`the network was asked:\n${asked().join('\n')}`);
    },
  };
}
