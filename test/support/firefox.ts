import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { built, FIREFOX_BUILD, firefoxPath } from './browsers';
import { type Addresses, buildAll, fileFor, isPageFile } from './page-files';
import { openDeadEndProxy } from './proxy';

/** The address of the extension's own pages, pinned so that tests can open them. */
const UUID = '8d6c2f0a-5d0b-4c3a-9a51-2f7f7b1c9e10';
const ID = 'wellposed@wellposed.app';

/** Real Firefox with the built extension in a profile of its own. */
export interface Firefox {
  readonly browser: Browser;
  /** Everything that wanted to leave the browser, and what was asked of the test pages' addresses beside their files. */
  readonly asked: readonly string[];
  /** A tab on which the test pages stand under their real addresses. */
  newPage(): Promise<Page>;
  /** An extension page in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs a function's body in the browser itself, and gives what it returns. */
  inBrowser<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

/** How Firefox is started. */
export interface FirefoxOptions {
  readonly extension?: string | null;
  readonly addresses?: Addresses;
  readonly preferences?: Record<string, unknown>;
  /** What an organisation has preset for the extension. */
  readonly presets?: Readonly<Record<string, unknown>>;
}

/** Makes a home folder in which Firefox finds presets, as an administrator leaves them in that of a user. */
function homeWith(presets: Readonly<Record<string, unknown>>, profile: string): string {
  const home = join(profile, 'home');
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: ID, description: 'Presets of an organisation', type: 'storage', data: presets };
  writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest));
  return home;
}

/** What Firefox itself asks for at start, whatever is loaded. */
const FIREFOXES_OWN = /\b(?:mozilla\.(?:org|net|com)|firefox\.com|mozgcp\.net|detectportal)\b/;

/** Starts Firefox with the extension and the test pages under their real addresses. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const { addresses = [], preferences = {}, presets } = options;
  const extension = options.extension === undefined ? built(FIREFOX_BUILD) : options.extension;
  await buildAll(addresses);
  const proxy = await openDeadEndProxy(FIREFOXES_OWN);
  const { port } = new URL(proxy.address);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    env: presets ? { ...process.env, HOME: homeWith(presets, profile) } : process.env,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // The prompt for an optional permission cannot be answered without a head.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.shell.checkDefaultBrowser': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': Number(port),
      ...preferences,
    },
  });
  if (extension) await browser.installExtension(extension);
  const leaks: string[] = [];
  const intercept = async (page: Page): Promise<Page> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (!/^https?:/.test(url)) return void request.continue();
      const file = fileFor(addresses, url);
      if (file.status === 404 || !(request.isNavigationRequest() || isPageFile(url)))
        leaks.push(`${request.method()} ${url}`);
      request.respond({ ...file, headers: file.headers }).catch(() => {
        // The page went away while its request was being answered.
      });
    });
    return page;
  };
  const inBrowser = async <T>(body: string): Promise<T> => {
    const { connection } = browser as unknown as {
      connection: { send(method: string, about: object): Promise<{ result: never }> };
    };
    const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { context: string }[];
    };
    const { result } = (
      await connection.send('script.evaluate', {
        expression: `(async () => { ${body} })().then(JSON.stringify)`,
        target: { context: contexts[0]!.context },
        awaitPromise: true,
      })
    ).result as { result: { value?: string } };
    return JSON.parse(result.value ?? 'null');
  };
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const url = `moz-extension://${UUID}/${path}`;
    // The navigation happens but is never reported as done: wait for the page's own state instead.
    void page.goto(url).catch(() => {});
    const arrived = () =>
      page.waitForFunction((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', {}, url);
    // A wait begun on the empty page ends with it when the navigation takes its place, and one begun in between has no
    // page at all: a later one is on the new page.
    const patience = AbortSignal.timeout(20_000);
    for (;;)
      try {
        await arrived();
        return page;
      } catch (failure) {
        if (patience.aborted) throw failure;
        await setTimeout(100);
      }
  };
  return {
    browser,
    get asked() {
      return [...proxy.asked, ...leaks];
    },
    newPage: async () => intercept(await browser.newPage()),
    openExtensionPage,
    inBrowser,
    async close() {
      await browser.close();
      await proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
