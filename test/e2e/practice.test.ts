import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, scrollsSideways } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { pierce } from '../support/pierce';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await openChromium();
  page = await chromium.openExtensionPage('practice.html');
});
afterAll(() => chromium?.close());

const description = () => page.getByLabel('Description').inputValue();
const scoreShown = async () => Number(await page.locator('.review .dial text').textContent());
const reviewed = (text: string | RegExp) => page.locator('.review').getByText(text).first().waitFor();

describe('the practice page', () => {
  it('points to the sites, and says how to keep the icon in sight', async () => {
    expect(await page.getByRole('link', { name: 'Post a job on Upwork' }).getAttribute('href')).toMatch(/upwork\.com/);
    expect(await page.getByRole('link', { name: 'Write a brief on Fiverr' }).getAttribute('href')).toMatch(/fiverr/);
    await page.getByText('then the pin beside Wellposed').waitFor();
  });

  it('opens by itself after the installation', async () => {
    await expect
      .poll(() => chromium.context.pages().filter((each) => each.url().endsWith('/practice.html')).length)
      .toBe(2);
  });

  it('shows the guide to a new user until it is no longer wanted', async () => {
    await page.getByRole('heading', { name: 'Two minutes' }).waitFor();
    await page.getByRole('button', { name: 'I know my way now' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: 'Two minutes' }).count()).toBe(0);
  });

  it('says what to do while there is no post', async () => {
    await reviewed('Ready when you are');
  });

  it('reviews the first draft as it would on a site', async () => {
    await page.getByRole('button', { name: 'A website post' }).click();
    await reviewed('“Lowest bid wins”');
    const drawn = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    expect(drawn).toBeGreaterThan(2);
    // It names pages, a date, a budget and what stands already, and still nobody good would answer.
    expect(await scoreShown()).toBeLessThan(50);
  });

  it('rewrites words on a click in the panel, and Ctrl+Z takes it back', async () => {
    const before = await description();
    await page
      .locator('.review')
      .getByRole('button', { name: /“Lowest bid wins” (?:with|to)/ })
      .click();
    await expect.poll(description).toMatch(/etc\.\nThe best fit within \[your budget\] .*\. You must be/);
    await reviewed(/^Up \d+ points? since your last look\./);
    await reviewed(/Better: Choosing by price/);
    await page.getByLabel('Description').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(description).toBe(before);
  });

  it('says a change of the score once', async () => {
    // What was taken back is found again.
    await reviewed('“Lowest bid wins”');
    await page.evaluate(() => {
      const live = () =>
        [...document.querySelectorAll('.review [role=status]')].map(({ textContent }) => textContent).filter(Boolean);
      const said = [live().join()];
      Object.assign(globalThis, { said });
      new MutationObserver(() => {
        if (said.at(-1) !== live().join()) said.push(live().join());
      }).observe(document.querySelector('.review')!, { childList: true, subtree: true, characterData: true });
    });
    await page
      .locator('.review')
      .getByRole('button', { name: /“must be available 24\/7” with/ })
      .click();
    await page.locator('.review').getByText('“must be available 24/7”').first().waitFor({ state: 'hidden' });
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.map((each) => /(\d+) of 100/.exec(each)?.[1])).toEqual([expect.any(String), expect.any(String)]);
    await page.getByLabel('Description').focus();
    await page.keyboard.press('Control+z');
  });

  it('opens the card at the words pointed at, and rewrites from it', async () => {
    await reviewed('“Lowest bid wins”');
    const find = () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#practice-description')!;
        for (const highlight of CSS.highlights.values())
          for (const range of highlight as unknown as Iterable<Range>) {
            if (field.value.slice(range.startOffset, range.endOffset) !== 'Lowest bid wins') continue;
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        return null;
      });
    await expect.poll(find).not.toBeNull();
    const words = await find();
    await page.mouse.move(words!.x, words!.y, { steps: 3 });
    const card = await pierce(page);
    await card.click('button', /“Lowest bid wins” (?:with|to)/);
    await expect.poll(description).toMatch(/etc\.\nThe best fit within \[your budget\] .*\. You must be/);
    const chosen = () =>
      page.evaluate(() => {
        const { value, selectionStart, selectionEnd } =
          document.querySelector<HTMLTextAreaElement>('#practice-description')!;
        return value.slice(selectionStart, selectionEnd);
      });
    await expect.poll(chosen).toBe('[your budget]');
  });

  it('keeps the draft over a reload, in session storage only', async () => {
    const before = await description();
    await page.reload();
    await expect.poll(description).toBe(before);
    await reviewed('The nine mistakes');
    const local = await (await chromium.worker()).evaluate('chrome.storage.local.get(null)');
    expect(JSON.stringify(local)).not.toContain('bakery');
  });

  it('thinks better of the third draft than of the first', async () => {
    await page.getByRole('button', { name: 'A website post' }).click();
    await reviewed('“Lowest bid wins”');
    const poor = await scoreShown();
    await page.getByRole('button', { name: 'A logo post' }).click();
    await expect.poll(scoreShown).toBeGreaterThan(poor + 20);
  });

  it('is cleared in one click', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await description()).toBe('');
    await reviewed('Ready when you are');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['forced colours', 640],
    ['light', 320],
    ['dark', 320],
  ] as const)('is accessible in %s at %i px', async (look, width) => {
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'forced colours' ? 'active' : 'none',
    });
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('button', { name: 'A website post' }).click();
    await reviewed('“Lowest bid wins”');
    expect(await axe(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });

  it('keeps versions only where that was chosen', async () => {
    const options = await chromium.openExtensionPage('options.html#history');
    await options.getByText('Versions are not kept.').waitFor();
    await options.getByLabel('Keep earlier versions of my drafts').check();
    await page.bringToFront();
    await page.getByLabel('Description').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' We answer by e-mail.');
    await options.bringToFront();
    await options.getByText('Website for our bakery ASAP').first().click();
    await options.getByRole('button', { name: 'Copy this version' }).waitFor();
    await options.close();
  });

  it('asks the network for nothing', () => {
    expect(chromium.asked).toEqual([]);
  });
});
