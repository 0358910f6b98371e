import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../support/browsers';
import { type Chromium, openChromium } from '../support/chromium';
import { LOADING_LATER, loadUnpacked } from '../support/unpacked';

let folder: string | null = null;
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = null;
});

/** A copy of a build whose manifest says something no browser knows. */
function withNonsense(build: string): string {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(build, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, nonsense: true }));
  return folder;
}

interface Told {
  readonly manifestErrors: readonly { message: string }[];
  readonly runtimeErrors: readonly { message: string }[];
}

/** What Chromium's page of extensions holds against a build, to a developer. */
async function chromiumSays(chromium: Chromium, build: string): Promise<string[]> {
  const id = await loadUnpacked(chromium, build);
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  const told = (await page.evaluate(`chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)})`)) as Told;
  await page.close();
  return [...told.manifestErrors, ...told.runtimeErrors].map(({ message }) => message);
}

describe('the build for Chrome', () => {
  it('loads without a warning; nonsense in its manifest would be told', async () => {
    const chromium = await openChromium({ extension: null, args: LOADING_LATER });
    const page = await chromium.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.close();
    expect((await chromiumSays(chromium, withNonsense(CHROME_BUILD))).join()).toContain('nonsense');
    expect(await chromiumSays(chromium, CHROME_BUILD)).toEqual([]);
    await chromium.close();
  });
});
