import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './prepare.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
/** The built extension for Chrome and Edge. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
/** The built extension for Firefox. */
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

/** Chromium's path; throws with what to do where there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error('no Chromium: run npm test once, or set CHROMIUM_PATH');
  return path;
}

/** Firefox's path; throws with what to do where there is none. */
export function firefoxPath(): string {
  const path = findFirefox();
  if (!path) throw new Error('no Firefox: run npm test once, or set FIREFOX_PATH');
  return path;
}

/** A build's folder; throws where it has not been built. */
export function built(folder: string): string {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}
