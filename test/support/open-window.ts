// Opens Chromium with the built extension on the practice page, a sample draft in it, and waits until it is closed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { SAMPLE_DRAFTS } from '../../entrypoints/practice/sample-drafts';
import { built, CHROME_BUILD, chromiumPath } from './browsers';

const profile = mkdtempSync(join(tmpdir(), 'wellposed-'));
const extension = built(CHROME_BUILD);
const context = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumPath(),
  headless: false,
  viewport: null,
  chromiumSandbox: process.getuid?.() !== 0,
  ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run'],
});
const closed = context.waitForEvent('close', { timeout: 0 });
const isPractice = (page: { url(): string }) => page.url().endsWith('/practice.html');
const page = context.pages().find(isPractice) ?? (await context.waitForEvent('page', isPractice));
const { title, description } = SAMPLE_DRAFTS.find(({ id }) => id === 'poor')!;
await page.fill('#practice-title', title);
await page.fill('#practice-description', description);
await page.bringToFront();
console.log(
  'Chromium is open on the practice page. Point at the underlined words. Close the window when you are done.',
);
await closed;
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
