import { describe, expect, it } from 'vitest';
import { seenWords } from '../support/seen-words';
import { setStage } from '../support/stage';

// Those that are written to by events of ours, which the page's scripts get from another world.
const EDITORS = ['lexical', 'slate', 'draft', 'ckeditor'] as const;
const stage = setStage({
  addresses: EDITORS.map((editor) => ({
    at: new RegExp(`^www\\.fiverr\\.com/briefs/${editor}$`),
    page: `editors-${editor}`,
  })),
});

describe('a brief written in an editor of its own', () => {
  it.each(EDITORS)('is highlighted, mended with one click and taken back in one step: %s', async (editor) => {
    const { page, view, held } = stage;
    await page.goto(`https://www.fiverr.com/briefs/${editor}`);
    await page.waitForFunction('globalThis.editorPage?.editable()');
    await page.locator('[contenteditable="true"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' You must be available 24/7 and we offer great exposure.');
    const seen = () => seenWords(page, 'editorPage.editable()');
    await expect.poll(async () => (await seen()).map(({ words }) => words)).toContain('great exposure');
    const { box } = (await seen()).find(({ words }) => words === 'great exposure')!;
    const before = String(await held('editorPage.model()'));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 60);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
    await view.click('button', /^Replace “great exposure”/);
    await expect.poll(() => held('editorPage.model()')).toBe(before.replace('great exposure', '[amount] in pay'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => held('editorPage.model()')).toBe(before);
    expect(stage.complaints).toEqual([]);
  });
});
