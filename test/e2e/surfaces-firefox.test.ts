import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, openFirefox } from '../support/firefox';

const DRAFT =
  'We need a website for our bakery with six pages. You must be available 24/7 and we will provide great exposure. ' +
  'The texts and photos are ready, and a friend has drawn our logo.';

let firefox: Firefox;
let practice: Page;
beforeAll(async () => {
  firefox = await openFirefox({
    presets: { rulesOff: ['lowest-price'], sitesOff: ['fiverr'], phrases: [{ words: 'synergy', does: 'flag' }] },
  });
  practice = await firefox.openExtensionPage('practice.html');
});
afterAll(() => firefox?.close());

const textOf = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
const shows = (page: Page, words: string | RegExp) =>
  expect.poll(() => textOf(page), { timeout: 15_000 }).toMatch(words);
const description = () => practice.evaluate('document.querySelector("#practice-description").value') as Promise<string>;
async function click(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(normalize-space(.), "${name}")])`);
  await button!.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button!.click();
}

describe('in Firefox', () => {
  it('the practice page reviews what is typed', async () => {
    await practice.focus('#practice-description');
    await practice.keyboard.type(DRAFT);
    await shows(practice, /\d+ of 100/);
    await shows(practice, '“must be available 24/7”');
  });

  it.each(['popup.html', 'sidepanel.html'])('%s shows the post reviewed last, and rewrites its words', async (path) => {
    const panel = await firefox.openExtensionPage(path);
    await shows(panel, 'The nine mistakes');
    await shows(panel, '“must be available 24/7”');
    await click(panel, 'Replace “must be available 24/7”');
    await expect.poll(description).toBe(DRAFT.replace('available 24/7', 'available from [time] to [time]'));
    await panel.close();
    await practice.bringToFront();
    await practice.focus('#practice-description');
    await practice.keyboard.down('Control');
    await practice.keyboard.press('z');
    await practice.keyboard.up('Control');
    await expect.poll(description).toBe(DRAFT);
  });

  it('the options turn a check off, and it is no longer found', async () => {
    const options = await firefox.openExtensionPage('options.html#always-available');
    const box = await options.waitForSelector('#always-available input[type=checkbox]');
    await box!.click();
    await expect.poll(() => textOf(practice), { timeout: 15_000 }).not.toContain('“must be available 24/7”');
    await box!.click();
    await shows(practice, '“must be available 24/7”');
    await options.close();
  });

  it('what an organisation presets holds, and cannot be changed', async () => {
    await practice.bringToFront();
    await practice.focus('#practice-description');
    await practice.keyboard.type(' We want synergy. The lowest price wins. No haggling.');
    await shows(practice, '“No haggling”');
    await shows(practice, '“synergy”');
    expect(await textOf(practice)).not.toContain('“The lowest price wins”');
    const options = await firefox.openExtensionPage('options.html');
    await shows(options, 'Set by your organisation');
    // A check, a site and a phrase: off, and out of the user's hands.
    expect((await textOf(options)).match(/Set by your organisation/g)).toHaveLength(3);
    const locked = '[...document.querySelectorAll("input:disabled")].map(({ checked }) => checked)';
    expect(await options.evaluate(locked)).toEqual([false, false]);
    await options.close();
  });

  it('asks the network for nothing', () => {
    expect(firefox.asked).toEqual([]);
  });
});
