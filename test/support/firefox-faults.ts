import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { DRAFT, FORM, flagsIn, PIECES } from './faults';
import type { Firefox } from './firefox';

/** Firefox has no ranges inside text fields, so what is drawn can be read in editable elements only. */
export const RICH = `${FORM}?rich`;
/** So short that the background stops in a pause of typing; the browser's own is half a minute. */
export const STOPS_SOON = { 'extensions.background.idle.timeout': 2000 };

/** Opens a test page's form with its field in focus. */
export async function openFirefoxForm(firefox: Firefox, address = RICH, prepare?: (page: Page) => Promise<unknown>) {
  const page = await firefox.newPage();
  await prepare?.(page);
  await page.goto(address);
  await page.bringToFront();
  await page.click('#jp-description');
  return page;
}

/** Waits until exactly the flags of the text in the editable element are drawn. */
export async function settledInFirefox(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const { text, words } = await page.evaluate(() => {
          const ranges = [...CSS.highlights]
            .filter(([name]) => /^wellposed-(?:high|medium|low|blank)$/.test(name))
            .flatMap(([, highlight]) => [...highlight] as Range[]);
          return {
            text: (globalThis as never as { form: { text: string } }).form.text.replaceAll('\u00a0', ' '),
            words: ranges.map((range) => range.toString().replaceAll('\u00a0', ' ')).sort(),
          };
        });
        const due = flagsIn(text)
          .map((flag) => flag.words)
          .sort();
        const isAsDue = due.length > 0 && JSON.stringify(due) === JSON.stringify(words);
        return isAsDue
          ? ''
          : `drawn: ${JSON.stringify(words)}; due: ${JSON.stringify(due)}; in ${JSON.stringify(text)}`;
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBe('');
}

/** Types while the background stops in each pause, and holds what is drawn to the truth. */
export async function stopWhileTyping(firefox: Firefox, times: number): Promise<void> {
  const views = await firefox.openExtensionPage('print.html');
  const page = await openFirefoxForm(firefox);
  for (let time = 0; time < times; time++) {
    await page.keyboard.type(PIECES[time % PIECES.length]!);
    await settledInFirefox(page);
    await expect
      .poll(
        () =>
          views.evaluate(
            () =>
              (globalThis as never as { browser: { extension: { getViews(): Window[] } } }).browser.extension
                .getViews()
                .filter((view) => view.location.pathname.includes('background')).length,
          ),
        { timeout: 20_000, interval: 50 },
      )
      .toBe(0);
  }
  await page.close();
  await views.close();
}

/** Replaces the field again and again; what is ours in the page stays as much as one field needs. */
export async function replaceInFirefox(firefox: Firefox, rounds: number, each: number): Promise<void> {
  const page = await openFirefoxForm(firefox);
  await page.keyboard.type(DRAFT);
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(
      (count) => (globalThis as never as { form: { replace(n: number): void } }).form.replace(count),
      each,
    );
    await settledInFirefox(page);
  }
  expect(await page.evaluate(() => document.querySelectorAll('[data-wellposed]').length)).toBeLessThanOrEqual(1);
  await page.close();
}
