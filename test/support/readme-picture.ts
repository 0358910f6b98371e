// Makes the README's picture: the practice page in real Chromium, a draft typed in, the card open beside flagged words.
//   npm run picture
import { join } from 'node:path';
import { ROOT } from './build-pages';
import { openChromium } from './chromium';
import { drawnIn } from './drawn';
import { pierce } from './pierce';

const FIELD = '#practice-description';
const TITLE = 'Six-page website for a bakery';
const DESCRIPTION = [
  'We are a bakery in Leeds and need a website of six pages, built from our texts and 20 photos.',
  'It should look modern, and we want it ASAP. The budget is $900.',
  'You must be available 24/7. The lowest bid wins.',
].join('\n');

const chromium = await openChromium();
const isPractice = (each: { url(): string }) => each.url().endsWith('/practice.html');
const page = chromium.context.pages().find(isPractice) ?? (await chromium.context.waitForEvent('page', isPractice));
await page.setViewportSize({ width: 1100, height: 740 });
await page.bringToFront();
// The first-time guide would stand above what the picture is about.
await page.locator('.practice button', { hasText: 'I know my way now' }).click();
await page.click('#practice-title');
await page.keyboard.type(TITLE);
await page.click(FIELD);
await page.keyboard.type(DESCRIPTION);
await page.locator('.review .dial').waitFor();
const end = performance.now() + 20_000;
let words = null;
while (!words && performance.now() < end)
  words = (await drawnIn(page, FIELD)).find((each) => /available 24\/7/.test(each.words)) ?? null;
if (!words) throw new Error('the words were not underlined');
await page.locator('.desk').scrollIntoViewIfNeeded();
await page.evaluate(() => document.querySelector('.desk')!.scrollIntoView({ block: 'start' }));
words = (await drawnIn(page, FIELD)).find((each) => /available 24\/7/.test(each.words))!;
await page.mouse.move(words.x, words.y + 40);
await page.mouse.move(words.x, words.y, { steps: 3 });
await (await pierce(page)).get('dialog', /./);
// Without the caret's blinking, the same page gives the same picture.
await page.screenshot({ path: join(ROOT, 'test', 'support', 'readme-picture.png'), scale: 'css', caret: 'hide' });
await chromium.close();
