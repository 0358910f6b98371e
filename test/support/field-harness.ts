import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from './browsers';
import { ROOT } from './build-pages';
import { openFirefox } from './firefox';
import { type Addresses, buildAll, fileFor } from './page-files';

/** The editors that there are test pages for. */
export const EDITORS = [
  'textarea',
  'contenteditable',
  'quill',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'draft',
  'ckeditor',
  'tinymce',
] as const;
/** One of them. */
export type Editor = (typeof EDITORS)[number];

const ADDRESSES: Addresses = EDITORS.map((name) => ({
  at: new RegExp(`^fields\\.test/${name}$`),
  page: `editors-${name}`,
}));

/** A tab with an editor's page and the probe in it. */
export interface EditorTab {
  /** Runs an expression in the page, which knows `probe` and `editorPage`. */
  run<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  /** Presses a key, with `Control+` before it where wanted. */
  press(keys: string): Promise<void>;
  /** The devtools protocol, where the browser has it. */
  cdp?(method: string, parameters: object): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser to open editors in. */
export interface EditorBrowser {
  readonly name: 'chromium' | 'firefox';
  open(editor: Editor): Promise<EditorTab>;
  close(): Promise<void>;
}

async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'test', 'support', 'field-probe.ts'), formats: ['iife'], name: 'fieldProbe' },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('the probe was not bundled');
  return bundle.output[0].code;
}

interface Keyboard {
  down(key: never): Promise<void>;
  up(key: never): Promise<void>;
  press(key: never): Promise<void>;
}

async function press(keyboard: Keyboard, keys: string): Promise<void> {
  const parts = keys.split('+');
  const key = parts.pop();
  for (const part of parts) await keyboard.down(part as never);
  await keyboard.press(key as never);
  for (const part of parts) await keyboard.up(part as never);
}

/** Chromium without the extension. */
export async function openEditorChromium(): Promise<EditorBrowser> {
  const [probe] = await Promise.all([bundleProbe(), buildAll(ADDRESSES)]);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  return {
    name: 'chromium',
    async open(editor) {
      const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
      const page = await context.newPage();
      await page.route('**/*', (route) => route.fulfill(fileFor(ADDRESSES, route.request().url())));
      await page.goto(`https://fields.test/${editor}`);
      await page.waitForFunction('globalThis.editorPage?.editable()');
      await page.evaluate(probe);
      return {
        run: (expression) => page.evaluate(expression) as never,
        type: (text) => page.keyboard.type(text),
        press: (keys) => press(page.keyboard as never, keys),
        cdp: async (method, parameters) =>
          (await context.newCDPSession(page)).send(method as never, parameters as never),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Firefox without the extension. */
export async function openEditorFirefox(): Promise<EditorBrowser> {
  const probe = await bundleProbe();
  const firefox = await openFirefox({ addresses: ADDRESSES, extension: null });
  return {
    name: 'firefox',
    async open(editor) {
      const page = await firefox.newPage();
      await page.goto(`https://fields.test/${editor}`);
      await page.waitForFunction('globalThis.editorPage?.editable()');
      await page.evaluate(probe);
      return {
        run: (expression) => page.evaluate(expression) as never,
        type: (text) => page.keyboard.type(text),
        press: (keys) => press(page.keyboard as never, keys),
        close: () => page.close(),
      };
    },
    close: () => firefox.close(),
  };
}
