import { describe, expect, it } from 'vitest';
import { DRAFT, FLAGGED, MENDED, setStage } from '../support/stage';

const DRAFT_PAGE = 'https://www.upwork.com/nx/job-post/chat/1986694301012893989/draft';
const stage = setStage();

describe('the draft page with the assistant beside it', () => {
  it('reads title, summary and deliverables as one post, and not the chat', async () => {
    const { page, view, held } = stage;
    await page.goto(DRAFT_PAGE);
    await page.click('#chat');
    await page.keyboard.type('The lowest price wins, dear assistant.');
    await page.click('#title');
    await page.keyboard.type('Bakery website');
    await page.click('#summary');
    await page.keyboard.type(DRAFT);
    await page.click('#deliverables');
    await page.keyboard.type('A few pages etc. and more');
    await stage.sees('#summary', ...FLAGGED);
    expect(await stage.highlighted('#chat')).toEqual([]);
    await expect
      .poll(async () => (await stage.review()).post)
      .toMatchObject({ title: 'Bakery website', description: DRAFT, deliverables: 'A few pages etc. and more' });
    const before = (await held('post')) as object;
    await stage.pointAt('#summary', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('post')).toEqual({ ...before, summary: MENDED });
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('post')).toEqual(before);
    expect(stage.complaints).toEqual([]);
  });

  it('counts the budget of its own page, by the draft’s id in the address', async () => {
    const { page } = stage;
    await stage.write(DRAFT_PAGE, '#summary');
    await expect.poll(async () => (await stage.review()).post.description).toBe(DRAFT);
    await page.click('text=Budget');
    await page.fill('#from', '20');
    await page.fill('#to', '35');
    await page.click('text=Job');
    await expect.poll(async () => (await stage.review()).post.budget).toBe('hourly $20-$35');
    expect((await stage.review()).report!.has.budget).toBe(true);
  });
});

describe('the older form with everything on one page', () => {
  it('is read as a whole and mended', async () => {
    const { page, view, held } = stage;
    await page.goto('https://www.upwork.com/ab/job-post/new');
    await page.click('[name=title]');
    await page.keyboard.type('Bakery website');
    await page.click('[name=budget]');
    await page.keyboard.type('500');
    await page.click('[name=description]');
    await page.keyboard.type(DRAFT);
    await stage.sees('[name=description]', ...FLAGGED);
    await expect
      .poll(async () => (await stage.review()).post)
      .toMatchObject({ title: 'Bakery website', description: DRAFT, budget: 'fixed $500' });
    await stage.pointAt('[name=description]', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('post')).toEqual({ title: 'Bakery website', description: MENDED, budget: '500' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('post.description')).toBe(DRAFT);
    await page.fill('[name=budget]', '');
    await expect.poll(async () => (await stage.review()).post.budget).toBe('');
  });
});
