// Does in real Chromium without a window what a visitor would do: types a draft on the practice page, reads the review,
// mends some words with one click, and sees the score move. Fails where any of it does not happen.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE_DRAFTS } from '../../entrypoints/practice/sample-drafts';
import type { Flag, Report } from '../../lib/analyzer/report';
import { coloured, plain, printReview } from '../../lib/cli/print-review';
import { firstBlank } from '../../lib/text/blank';
import { ROOT } from './build-pages';
import { openChromium } from './chromium';
import { drawnIn } from './drawn';
import { pierce } from './pierce';
import { ownReview } from './tab-review';

const OUT = join(ROOT, '.output', 'start');
const FIELD = '#practice-description';
/** What this visitor writes into a blank, by its words. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/date|when/i, 'Friday 5 June'],
  [/number|amount|how many/i, 'six'],
  [/budget|price|pay/i, '$600'],
  [/./, 'for people who ride to work'],
];

async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`this did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(OUT, `${name}.png`);
  await page.screenshot({ path });
  console.log(`Screenshot: ${relative(process.cwd(), path)}`);
}

/** The review of a text, once the extension has read all of it. */
const reviewed = (page: Page, text: string): Promise<Report> =>
  until('the review of what was typed', async () => {
    const review = await ownReview(page);
    return review.post.description === text && review.report?.score != null && review.report;
  });

mkdirSync(OUT, { recursive: true });
const chromium = await openChromium();
try {
  const isPractice = (each: { url(): string }) => each.url().endsWith('/practice.html');
  const page = await until('the practice page opening after the installation', async () =>
    chromium.context.pages().find(isPractice),
  );
  const { title, description } = SAMPLE_DRAFTS.find(({ id }) => id === 'middling')!;
  const paint = process.stdout.isTTY && !process.env.NO_COLOR ? coloured : plain;

  await page.bringToFront();
  await page.click('#practice-title');
  await page.keyboard.type(title);
  await page.click(FIELD);
  await page.keyboard.type(description);
  console.log(`Typed into the practice page:\n\n${title}\n\n${description}\n`);

  const before = await reviewed(page, description);
  console.log(`The review:\n\n${printReview({ title, description }, before, paint)}`);
  const flag = before.findings
    .filter((finding): finding is Flag => finding.kind === 'flag' && finding.part === 'description')
    .filter(({ rewrites }) => rewrites.length > 0)
    .sort((a, b) => b.points - a.points)[0];
  if (!flag) throw new Error('nothing was found that could be mended');
  const words = await until('the words being underlined', async () =>
    (await drawnIn(page, FIELD)).find((each) => each.words === flag.words),
  );
  await picture(page, '1-review');

  await page.mouse.move(words.x, words.y + 60);
  await page.mouse.move(words.x, words.y, { steps: 3 });
  const card = await pierce(page);
  const dialog = (await (await card.get('dialog', /./)).box())!;
  await picture(page, '2-card');
  // The panel beside the field has the same button.
  const name = new RegExp(`“${flag.words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}”`);
  const { x, y } = await until('the button in the card', async () => {
    const centers = await Promise.all((await card.all('button', name)).map((each) => each.center()));
    return centers.find(
      (each) =>
        each &&
        each.x > dialog.x &&
        each.x < dialog.x + dialog.width &&
        each.y > dialog.y &&
        each.y < dialog.y + dialog.height,
    );
  });
  await page.mouse.click(x, y);
  const rewrite = flag.rewrites[0]!.text;
  const mended = description.slice(0, flag.span.start) + rewrite + description.slice(flag.span.end);
  await until('the words being rewritten', async () => (await page.inputValue(FIELD)) === mended);
  console.log(`One click: “${flag.words}” → “${rewrite}”`);
  let text = mended;
  let after = await reviewed(page, text);
  const blank = firstBlank(rewrite);
  if (blank) {
    const asked = rewrite.slice(blank.start, blank.end);
    const answer = ANSWERS.find(([wording]) => wording.test(asked))![1];
    // The blank is selected, so that typing fills it.
    await page.keyboard.type(answer);
    text = mended.slice(0, flag.span.start) + mended.slice(flag.span.start).replace(asked, answer);
    await until('the blank being filled', async () => (await page.inputValue(FIELD)) === text);
    after = await reviewed(page, text);
    console.log(`Typed into the blank: ${answer}`);
  }
  console.log(`The score: ${before.score} → ${after.score} of 100\n`);
  if (after.score! <= before.score!) throw new Error('the score did not rise');
  await picture(page, '3-after');
} catch (failure) {
  console.error(failure);
  process.exitCode = 1;
} finally {
  await chromium.close();
}
