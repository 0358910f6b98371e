import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = join(ROOT, 'test', 'pages');
/** Where built pages lie, one folder each. */
export const BUILT_PAGES = join(ROOT, '.output', 'pages');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(readFileSync(import.meta.filename));
  // `shared` holds what several pages import.
  for (const root of [folder, join(PAGES, 'shared')])
    if (existsSync(root))
      for (const file of filesUnder(root)) hash.update(relative(PAGES, file)).update(readFileSync(file));
  return hash.digest('hex');
}

const markOf = (folder: string) => join(folder, '.fingerprint');
const isBuilt = (folder: string, print: string) =>
  existsSync(markOf(folder)) && readFileSync(markOf(folder), 'utf8') === print;

/**
 * Bundles the page `test/pages/<name>` (index.html and what it imports, with the real frameworks and editors) into
 * `.output/pages/<name>` and gives that folder. Pages are bundled one by one, so that packages which want different
 * peers do not clash. Its assets stand under `/pages/<name>/` of whatever host serves it. Unchanged pages are not built again.
 */
export async function buildPage(name: string): Promise<string> {
  const folder = join(PAGES, name);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`no test page named ${name} in test/pages`);
  const out = join(BUILT_PAGES, name);
  const print = fingerprint(folder);
  if (isBuilt(out, print)) return out;
  // Another run of tests may build the same page now, or serve it already: a page comes whole or not at all.
  const made = join(BUILT_PAGES, `.${name}-${process.pid}`);
  await build({
    configFile: false,
    root: folder,
    base: `/pages/${name}/`,
    logLevel: 'error',
    publicDir: false,
    plugins: [vue()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // A test run is no production to Vite, and JSX made for development fails in React's production build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: { outDir: made, emptyOutDir: true, chunkSizeWarningLimit: 20_000, modulePreload: false },
  });
  writeFileSync(markOf(made), print);
  if (isBuilt(out, print)) rmSync(made, { recursive: true });
  else {
    rmSync(out, { recursive: true, force: true });
    renameSync(made, out);
  }
  return out;
}
