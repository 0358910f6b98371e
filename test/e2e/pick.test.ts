import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../support/browsers';
import { fieldBox, seenWords } from '../support/seen-words';
import { DRAFT, FLAGGED, MENDED, setStage } from '../support/stage';

const ADDRESS = 'https://jobs.example/posts/48151/edit';
/** The browser's prompt for another site cannot be answered without a head: this copy of the build has the site already. */
const folder = mkdtempSync(join(tmpdir(), 'build-'));
cpSync(CHROME_BUILD, folder, { recursive: true });
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
manifest.host_permissions.push('https://jobs.example/*');
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stage = setStage({
  extension: folder,
  addresses: [
    { at: /^jobs\.example\/framed/, page: 'brief-places' },
    { at: /^jobs\.example\//, page: 'any-form' },
  ],
});

describe('a box on another site', () => {
  it('is picked from the popup by pointing, is served from then on, and is found again on the next post’s page', async () => {
    const { page, view, chromium, held } = stage;
    await page.goto(ADDRESS);
    await page.bringToFront();
    await page.fill('#about', DRAFT);
    expect(await held('CSS.highlights.size')).toBe(0);
    expect((await stage.act({ type: 'pick' })).done).toBe(true);
    const secret = (await page.locator('#secret').boundingBox())!;
    await page.mouse.move(secret.x + 20, secret.y + 10);
    await view.get('StaticText', /password/i);
    await page.mouse.click(secret.x + 20, secret.y + 10);
    const box = (await page.locator('#about').boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.click(box.x + 20, box.y + 20);
    await stage.sees('#about', ...FLAGGED);
    await stage.pointAt('#about', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => page.inputValue('#about')).toBe(MENDED);

    await page.goto('https://jobs.example/posts/48152/edit');
    await page.click('#about');
    await page.keyboard.insertText(DRAFT);
    await stage.sees('#about', ...FLAGGED);
    await page.goto('https://jobs.example/account');
    await page.fill('#about', DRAFT);
    await expect.poll(async () => (await stage.review()).state).toBe('none');

    const options = await chromium.openExtensionPage('options.html#sites');
    await options.getByText('jobs.example').first().waitFor();
    await options.close();
  });

  it.each(['?frame', '?blank', '?shadow'])(
    'is picked where it stands in a place of its own, and found again there: %s',
    async (where) => {
      const { page } = stage;
      const field = 'brief.field()';
      const isSeen = () =>
        expect.poll(async () => (await seenWords(page, field)).map(({ words }) => words)).toContain('great exposure');
      const open = async () => {
        await page.goto(`https://jobs.example/framed${where}`);
        await page.waitForFunction(`${field}?.matches('textarea, [contenteditable]')`);
        await page.bringToFront();
      };
      const write = async () => {
        const { x, y } = await fieldBox(page, field);
        await page.mouse.click(x + 30, y + 12);
        await page.keyboard.insertText(DRAFT);
      };
      await open();
      expect((await stage.act({ type: 'pick' })).done).toBe(true);
      const { x, y } = await fieldBox(page, field);
      await page.mouse.move(x + 30, y + 12);
      await page.mouse.click(x + 30, y + 12);
      await write();
      await isSeen();
      await open();
      await write();
      await isSeen();
    },
  );

  it('is not picked where Esc gives up', async () => {
    const { page, held } = stage;
    await page.goto('https://jobs.example/other');
    await page.bringToFront();
    expect((await stage.act({ type: 'pick' })).done).toBe(true);
    await page.keyboard.press('Escape');
    const box = (await page.locator('#about').boundingBox())!;
    await page.mouse.click(box.x + 20, box.y + 20);
    await page.keyboard.insertText(DRAFT);
    await expect.poll(() => held('document.activeElement.id')).toBe('about');
    expect(await held('CSS.highlights.size')).toBe(0);
  });
});
