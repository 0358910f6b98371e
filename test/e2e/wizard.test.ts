import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../lib/analyzer/entries';
import { DESCRIPTION, WIZARD } from '../support/addresses';
import { DRAFT, FLAGGED, MENDED, setStage } from '../support/stage';

const FIELD = '#jp-description-1';
const stage = setStage();
const next = () => stage.page.click('[data-cy="jp-cta-next"]');

describe('a post written on the wizard, one field a page', () => {
  it('is highlighted, explained, mended with one click, and taken back in one step', async () => {
    const { page, view, held } = stage;
    await stage.write(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    const others = await held('JSON.stringify({ ...post, description: null })');
    await stage.pointAt(FIELD, 'great exposure');
    await view.get('dialog', /promise/);
    await view.get('button', /^Dismiss here/);
    await view.click('DisclosureTriangle', /More choices/);
    await view.get('button', /^Turn this check off everywhere/);
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('post.description')).toBe(MENDED);
    await view.gone('dialog', /./);
    await expect.poll(() => held('String(getSelection())')).toBe('[amount]');
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('post.description')).toBe(DRAFT);
    expect(await page.inputValue(FIELD)).toBe(DRAFT);
    expect(await held('JSON.stringify({ ...post, description: null })')).toBe(others);
    expect(stage.complaints).toEqual([]);
  });

  it('shows each severity by a line style of its own', async () => {
    await stage.put(DESCRIPTION, FIELD, `${DRAFT} It should look modern, and someone cheap is fine.`);
    await stage.sees(FIELD, ...FLAGGED);
    const styles = (await stage.page.evaluate(() =>
      ['high', 'medium', 'low', 'blank'].map((severity) => {
        const style = getComputedStyle(document.querySelector('textarea')!, `::highlight(wellposed-${severity})`);
        return `${style.textDecorationLine} ${style.textDecorationStyle}`;
      }),
    )) as string[];
    expect(new Set(styles).size).toBe(4);
    expect(styles[0]).toBe('underline wavy');
  });

  it('is one draft across the steps, quiet on the title alone, and ends with “Post”', async () => {
    const { page, view } = stage;
    await page.goto('https://www.upwork.com/nx/find-work');
    await page.click('text=Post a job');
    await next();
    await page.click('#job-post-title');
    await page.keyboard.type('Bakery website, no haggling');
    await stage.sees('#job-post-title', 'no haggling');
    expect(await stage.review()).toMatchObject({ step: 'title', badge: '', report: { score: null } });
    for (let step = 0; step < 4; step++) await next();
    await page.fill('#cost', '$500');
    await next();
    await page.click(FIELD);
    await page.keyboard.type(DRAFT);
    await expect.poll(async () => (await stage.review()).post.description).toBe(DRAFT);
    const judged = await stage.review();
    expect(judged.post).toMatchObject({
      title: 'Bakery website, no haggling',
      description: DRAFT,
      budget: 'fixed $500',
      skills: ['WordPress', 'Page layout'],
    });
    expect(judged.report!.has.budget).toBe(true);
    expect(judged.badge).toBe(String(entriesOf(judged.report!.findings).length));
    await view.get('button', new RegExp(`^Wellposed: Score \\(of 100\\): ${judged.report!.score} `));
    await next();
    await expect.poll(async () => (await stage.review()).step).toBe('review');
    await page.click('text=Post this job');
    await expect.poll(async () => (await stage.review()).state).toBe('none');
    await page.goto(`${WIZARD}/budget`);
    await expect.poll(async () => (await stage.review()).step).toBe('budget');
    expect((await stage.review()).post).toMatchObject({ title: '', description: '' });
  });

  it('begins anew at the wizard’s welcome', async () => {
    const { page } = stage;
    await page.goto(`${WIZARD}/budget`);
    await page.fill('#cost', '$500');
    await next();
    await page.click(FIELD);
    await page.keyboard.type(DRAFT);
    await expect.poll(async () => (await stage.review()).post.budget).toBe('fixed $500');
    await page.goto(`${WIZARD}/welcome`);
    await page.goto(`${WIZARD}/title`);
    await expect.poll(async () => (await stage.review()).step).toBe('title');
    expect((await stage.review()).post).toEqual({ title: '', description: '' });
  });

  it('says nothing of score, gaps or badge before there are about 20 words', async () => {
    const { page, view } = stage;
    await stage.put(DESCRIPTION, FIELD, 'We need a website. The budget is low.');
    await stage.sees(FIELD, 'The budget is low');
    expect(await stage.review()).toMatchObject({ badge: '', report: { score: null } });
    expect((await stage.review()).report!.findings.filter(({ kind }) => kind === 'gap')).toEqual([]);
    expect(await view.all('button', /^Wellposed: Score/)).toEqual([]);
    await page.keyboard.type(' It has six pages, and the texts and photos of all of them are ready to be put in.');
    await view.get('button', /^Wellposed: Score \(of 100\): \d+ \w+, \d+ things? to look at$/);
    await expect.poll(async () => (await stage.review()).badge).toMatch(/^\d+$/);
  });

  it('has its card opened by shortcut, walked by keyboard, and focus and selection given back', async () => {
    const { page, view, held } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    const caret = await held(`document.activeElement.selectionStart`);
    // The browser's own shortcuts are out of a driver's reach; this is what it says to the page for one.
    expect(await stage.act({ type: 'open-card' })).toEqual({ done: true });
    await view.get('dialog', /./);
    await expect.poll(async () => (await view.all('button')).some(({ focused }) => focused)).toBe(true);
    await page.keyboard.press('Escape');
    await view.gone('dialog', /./);
    expect(await held('document.activeElement.id')).toBe('jp-description-1');
    expect(typeof caret).toBe('number');
    expect(await held('post.description')).toBe(DRAFT);
  });

  it('does not see a finding again that was dismissed in this draft, until it is restored', async () => {
    const { view } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await stage.clickAt(FIELD, 'great exposure');
    await view.click('button', /^Dismiss here/);
    await expect.poll(() => stage.highlighted(FIELD)).not.toContain('great exposure');
    await view.click('button', /^Undo/);
    await stage.sees(FIELD, 'great exposure');
  });

  it('does not hear again of a check that was turned off', async () => {
    const { view } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await stage.clickAt(FIELD, 'great exposure');
    await view.click('DisclosureTriangle', /More choices/);
    await view.click('button', /^Turn this check off everywhere/);
    await expect.poll(() => stage.highlighted(FIELD)).not.toContain('great exposure');
    await view.click('button', /^Undo/);
    await stage.sees(FIELD, 'great exposure');
  });
});
