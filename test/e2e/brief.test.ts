import { describe, expect, it } from 'vitest';
import { DRAFT, FLAGGED, MENDED, setStage } from '../support/stage';

const BRIEF = 'https://www.fiverr.com/briefs/new';
const stage = setStage();

describe('a brief in React', () => {
  it('is highlighted, mended with one click, and taken back in one step; React knows each time', async () => {
    const { page, view, held } = stage;
    await page.goto(BRIEF);
    await page.getByLabel('Project title').click();
    await page.keyboard.type('Bakery website');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await stage.sees('#brief', ...FLAGGED);
    await stage.pointAt('#brief', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('brief')).toEqual({ title: 'Bakery website', text: MENDED });
    await expect.poll(() => held('String(getSelection())')).toBe('[amount]');
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('brief')).toEqual({ title: 'Bakery website', text: DRAFT });
    expect(stage.complaints).toEqual([]);
  });

  it('is judged as a whole, title and description together', async () => {
    const { page } = stage;
    await page.goto(BRIEF);
    await page.getByLabel('Project title').click();
    await page.keyboard.type('Bakery website');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await expect
      .poll(async () => (await stage.review()).post)
      .toMatchObject({ title: 'Bakery website', description: DRAFT });
    expect((await stage.review()).partsHere).toEqual(['title', 'description']);
  });

  it('is mended from the popup, and given a line for what is missing from there', async () => {
    const { page, chromium, held } = stage;
    await page.bringToFront();
    await stage.put(BRIEF, '#brief');
    await stage.sees('#brief', ...FLAGGED);
    const popup = await chromium.popup();
    const press = async (begin: string) => {
      const button = await popup.waitForSelector(
        `::-p-xpath(//button[starts-with(@aria-label, "${begin}") or starts-with(normalize-space(.), "${begin}")])`,
      );
      await button!.evaluate((element) => (element as HTMLElement).click());
    };
    await press('Replace “great exposure”');
    await expect.poll(() => held('brief.text')).toBe(MENDED);
    await press('Insert this line');
    await expect.poll(() => held('brief.text')).not.toBe(MENDED);
    const text = String(await held('brief.text'));
    expect(text.split('\n')).toContain(MENDED);
    expect(text.replace(MENDED, '')).toMatch(/\[[^\]]+\]/);
    await popup.close();
  });

  it('in an editable element instead of a text field is served the same', async () => {
    const { page, view, held } = stage;
    await stage.write('https://www.fiverr.com/briefs/rich', '#brief');
    await stage.sees('#brief', ...FLAGGED);
    await stage.pointAt('#brief', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('brief.text')).toBe(MENDED);
    await expect.poll(() => held('String(getSelection())')).toBe('[amount]');
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('brief.text')).toBe(DRAFT);
    expect(stage.complaints).toEqual([]);
  });
});

describe('a request', () => {
  it('is found by its wording, with its budget', async () => {
    const { page, view, held } = stage;
    await page.goto('https://www.fiverr.com/requests/new');
    await page.click('#budget');
    await page.keyboard.type('$450');
    await page.click('#request');
    await page.keyboard.type(DRAFT);
    await stage.sees('#request', ...FLAGGED);
    await expect
      .poll(async () => (await stage.review()).post)
      .toMatchObject({ description: DRAFT, budget: 'fixed $450' });
    await stage.pointAt('#request', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('request')).toEqual({ text: MENDED, budget: '$450' });
  });

  it('that is full takes no longer words: nothing changes, and the card offers to copy', async () => {
    const { page, view, held } = stage;
    await page.goto('https://www.fiverr.com/requests/new');
    await page.click('#request');
    await page.keyboard.insertText(`${'The texts are ready. '.repeat(117)}We pay in great exposure.`.slice(0, 2500));
    await stage.sees('#request', 'great exposure');
    const full = String(await held('request.text'));
    await page.keyboard.insertText('a'.repeat(2500 - full.length));
    const before = await held('request.text');
    await stage.pointAt('#request', 'great exposure');
    const words = (await view.get('button', /^Replace “great exposure”/)).name;
    await view.click('button', /^Replace “great exposure”/);
    if (words.includes('[amount] in pay')) {
      await view.get('button', /^Copy “/);
      expect(await held('request.text')).toBe(before);
    }
  });
});

describe('a brief in a modal dialog that closes by its backdrop and traps the focus', () => {
  const MODAL = 'https://www.fiverr.com/briefs/modal';
  const isOpen = () => stage.held('document.querySelector("dialog").open');

  it('has its card inside: clickable by mouse, and the dialog stays open', async () => {
    const { page, view, held } = stage;
    await page.goto(MODAL);
    await page.click('text=Create a brief');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await stage.sees('#brief', ...FLAGGED);
    await stage.clickAt('#brief', 'great exposure');
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('brief.text')).toBe(MENDED);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('brief.text')).toBe(DRAFT);
  });

  it('has its card walked by keyboard, Esc closes the card only', async () => {
    const { page, view, held } = stage;
    await page.goto(MODAL);
    await page.click('text=Create a brief');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await stage.sees('#brief', ...FLAGGED);
    await stage.clickAt('#brief', 'great exposure');
    await view.get('button', /^Replace “great exposure”/);
    await page.keyboard.press('Escape');
    await view.gone('button', /^Replace “great exposure”/);
    expect(await isOpen()).toBe(true);
    expect(await held('document.activeElement.id')).toBe('brief');
  });

  it('has a chip inside that opens its menu', async () => {
    const { page, view } = stage;
    await page.goto(MODAL);
    await page.click('text=Create a brief');
    await page.click('#brief');
    await page.keyboard.type(DRAFT);
    await view.click('button', /^Wellposed: Score/);
    await view.get('menuitem', /Pause in this tab/);
    expect(await isOpen()).toBe(true);
  });
});
