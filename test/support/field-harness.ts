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
  'input',
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

/** The addresses of pages with fields; `places` holds fields in frames, shadow roots, dialogs and such. */
const ADDRESSES: Addresses = [...EDITORS, 'places'].map((name) => ({
  at: new RegExp(`^fields\\.test/${name}$`),
  page: name === 'places' ? 'field-places' : `editors-${name}`,
}));

/** A tab with an editor's page and the probe in it. */
export interface EditorTab {
  /** The page as it was at first, with nothing typed and nothing to undo. */
  fresh(): Promise<void>;
  /** What the page threw since it was fresh, where the browser tells. */
  readonly complaints: readonly string[];
  /** Runs an expression in the page, which knows `probe` and `editorPage`. */
  run<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  /** Presses a key, with `Control+` before it where wanted. */
  press(keys: string): Promise<void>;
  /** Presses the mouse at a place, moves it to another in steps, and lets it go there. */
  drag(from: Point, to: Point): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The devtools protocol, where the browser has it. */
  cdp?(method: string, parameters: object): Promise<unknown>;
  close(): Promise<void>;
}

/** A place in the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A browser to open editors in. */
export interface EditorBrowser {
  readonly name: 'chromium' | 'firefox';
  /** How the browser is to draw: without its native highlights it falls back to the overlay. */
  readonly way: 'native' | 'overlay' | 'either';
  open(page: Editor | 'places'): Promise<EditorTab>;
  close(): Promise<void>;
}

/** Takes away what native highlights need, before the page loads. */
const WITHOUT_NATIVE = `
  delete globalThis.Highlight;
  delete CSS.highlights;
  delete HTMLTextAreaElement.prototype.createValueRange;
  delete HTMLInputElement.prototype.createValueRange;
`;

async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
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

interface Mouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

async function drag(mouse: Mouse, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 8 });
  await mouse.up();
}

const SIZE = { width: 900, height: 700 };

/** Chromium without the extension. */
export async function openEditorChromium(way: 'native' | 'overlay' = 'native'): Promise<EditorBrowser> {
  const [probe] = await Promise.all([bundleProbe(), buildAll(ADDRESSES)]);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  return {
    name: 'chromium',
    way,
    async open(name) {
      const context = await browser.newContext({ viewport: SIZE });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.route('**/*', (route) => route.fulfill(fileFor(ADDRESSES, route.request().url())));
      if (way === 'overlay') await page.addInitScript(WITHOUT_NATIVE);
      await page.addInitScript(probe);
      return {
        complaints,
        async fresh() {
          complaints.length = 0;
          await page.goto(`https://fields.test/${name}`);
          await page.waitForFunction('globalThis.editorPage?.editable()', null, { timeout: 10_000 });
        },
        run: (expression) => page.evaluate(expression) as never,
        type: (text) => page.keyboard.type(text),
        press: (keys) => press(page.keyboard as never, keys),
        drag: (from, to) => drag(page.mouse, from, to),
        resize: (width, height) => page.setViewportSize({ width, height }),
        cdp: (method, parameters) => session.send(method as never, parameters as never),
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
    way: 'either',
    async open(name) {
      const page = await firefox.newPage();
      await page.setViewport(SIZE);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      return {
        complaints,
        async fresh() {
          complaints.length = 0;
          await page.goto(`https://fields.test/${name}`);
          await page.waitForFunction('globalThis.editorPage?.editable()', { timeout: 10_000 });
          await page.evaluate(probe);
        },
        run: (expression) => page.evaluate(expression) as never,
        type: (text) => page.keyboard.type(text),
        press: (keys) => press(page.keyboard as never, keys),
        drag: (from, to) => drag(page.mouse as never, from, to),
        resize: (width, height) => page.setViewport({ width, height }),
        close: () => page.close(),
      };
    },
    close: () => firefox.close(),
  };
}
