import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { built, CHROME_BUILD } from '../support/browsers';
import { BUDGET, tooHeavy, weigh } from '../support/weights';

let copy: string | null = null;
const copyOfBuild = (): string => {
  copy = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(built(CHROME_BUILD), copy, { recursive: true });
  return copy;
};
afterEach(() => {
  if (copy) rmSync(copy, { recursive: true, force: true });
  copy = null;
});

describe('the built extension', () => {
  it('weighs no more than its parts may', () => {
    const weights = weigh(built(CHROME_BUILD));
    // An empty part would pass any budget.
    for (const [part, bytes] of Object.entries(weights)) expect(bytes, part).toBeGreaterThan(1000);
    expect(tooHeavy(weights)).toEqual([]);
    const figures = Object.entries(BUDGET).map(
      ([part, limit]) => `${part} ${(weights[part as keyof typeof BUDGET] / 1000).toFixed(1)} of ${limit / 1000} kB`,
    );
    console.log(`gzipped: ${figures.join(', ')}`);
  });

  it('has scripts of ASCII alone, which the browser need not decode', () => {
    const scripts = readdirSync(built(CHROME_BUILD), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    const other = scripts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(built(CHROME_BUILD), name), 'utf8')));
    expect(other).toEqual([]);
  });

  it('would be caught when a part grew, also by what a page links', () => {
    const folder = copyOfBuild();
    const noise = Array.from({ length: 90_000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join('');
    writeFileSync(join(folder, 'content-scripts', 'watch.js'), `"${noise}"`);
    writeFileSync(join(folder, 'popup.html'), '<script type="module" src="/chunks/a.js"></script>');
    writeFileSync(join(folder, 'chunks', 'a.js'), 'import{b}from"./b.js";');
    writeFileSync(join(folder, 'chunks', 'b.js'), `"${noise}"`);
    expect(tooHeavy(weigh(folder)).map((sentence) => sentence.split(':')[0])).toEqual(['watcher', 'popup', 'zip']);
  });

  it('would be caught when a part is missing', () => {
    const folder = copyOfBuild();
    rmSync(join(folder, 'content-scripts', 'card.js'));
    expect(() => weigh(folder)).toThrow('content-scripts/card.js is missing');
  });
});
