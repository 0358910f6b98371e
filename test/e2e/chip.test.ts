import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../support/addresses';
import { DRAFT, FLAGGED, setStage } from '../support/stage';

const FIELD = '#jp-description-1';
const CHIP = /^Wellposed: Score/;
const stage = setStage();
const chipBox = async () => (await (await stage.view.get('button', CHIP)).box())!;
const menu = async (item: RegExp) => {
  await stage.view.click('button', /^Wellposed/);
  await stage.view.click('menuitem', item);
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the chip', () => {
  it.each([
    [1280, 900],
    [760, 600],
    [400, 700],
  ])('covers neither the text nor the site’s buttons in a window of %i × %i', async (width, height) => {
    const { page } = stage;
    await page.setViewportSize({ width, height });
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    const chip = await chipBox();
    const others = (await page.evaluate(() =>
      [...document.querySelectorAll('button, a, input, textarea, h2, label')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x, y, width, height };
      }),
    )) as Box[];
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((each) => meet(chip, each))).toEqual([]);
  });

  it('is moved from the menu and by arrow keys, and stays there on the next page', async () => {
    const { page } = stage;
    await stage.put(DESCRIPTION, FIELD);
    const first = await chipBox();
    await menu(/Move/);
    await expect.poll(chipBox).not.toEqual(first);
    const second = await chipBox();
    await page.reload();
    await page.click(FIELD);
    await page.keyboard.insertText(DRAFT);
    await expect.poll(chipBox).toEqual(second);
    await (await stage.chromium.worker()).evaluate('chrome.storage.local.clear()');
  });

  it('is dragged to another corner', async () => {
    const { page } = stage;
    await stage.put(DESCRIPTION, FIELD);
    const { x, y, width, height } = await chipBox();
    const field = (await page.locator(FIELD).boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(field.x + field.width - 20, field.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await chipBox()).y).toBeLessThan(field.y);
    await (await stage.chromium.worker()).evaluate('chrome.storage.local.clear()');
  });

  it('is hidden from the menu, and the highlights stay', async () => {
    const { view } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await view.get('button', CHIP);
    await menu(/Hide/);
    await view.gone('button', /^Wellposed/);
    await stage.sees(FIELD, ...FLAGGED);
    await (await stage.chromium.worker()).evaluate('chrome.storage.local.clear()');
  });

  it.each([
    ['this field', /Pause for this box/],
    ['this tab', /Pause in this tab/],
    ['this site', /Pause on this site/],
  ])('pauses %s with one click, and lets it go on with another', async (_, item) => {
    const { view } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await stage.sees(FIELD, ...FLAGGED);
    await menu(item);
    await expect.poll(() => stage.highlighted(FIELD)).toEqual([]);
    await expect.poll(async () => (await stage.review()).state).toBe('paused');
    expect((await stage.review()).badge).toBe('');
    await view.get('button', /^Wellposed: Paused/);
    await menu(/Go on reading/);
    await stage.sees(FIELD, ...FLAGGED);
    await expect.poll(async () => (await stage.review()).badge).toMatch(/^\d+$/);
  });

  it('leads to the next finding', async () => {
    const { view } = stage;
    await stage.put(DESCRIPTION, FIELD);
    await view.get('button', CHIP);
    await menu(/next finding/);
    await view.get('dialog', /./);
  });

  it('is a button and a menu to the keyboard, in forced colours too', async () => {
    const { page, view } = stage;
    await page.emulateMedia({ forcedColors: 'active' });
    await stage.put(DESCRIPTION, FIELD);
    await view.click('button', CHIP);
    await page.keyboard.press('ArrowDown');
    expect((await view.all('menuitem')).filter(({ focused }) => focused)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await view.gone('menuitem');
    expect((await view.get('button', CHIP)).focused).toBe(true);
  });
});
