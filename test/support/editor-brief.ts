import { expect } from 'vitest';
import { fieldBox, seenWords } from './seen-words';

/** The editors that are written to by events of ours, which the page's scripts get from another world, or in a frame. */
export const EDITORS = ['lexical', 'slate', 'draft', 'ckeditor', 'tinymce'] as const;
/** One of them. */
export type Editor = (typeof EDITORS)[number];
/** Where their pages stand. */
export const ADDRESSES = EDITORS.map((editor) => ({
  at: new RegExp(`^www\\.fiverr\\.com/briefs/${editor}$`),
  page: `editors-${editor}`,
}));

/** A tab of whichever driver. */
interface Tab {
  goto(address: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  readonly mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  };
  readonly keyboard: {
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
    press(key: 'End' | 'z'): Promise<void>;
    type(text: string): Promise<void>;
  };
}

const FIELD = 'editorPage.editable()';

/** Writes a brief in an editor, has it mended by the button that `press` presses in the card, and takes that back. */
export async function mendInEditor(page: Tab, editor: Editor, press: (begin: string) => Promise<void>): Promise<void> {
  const withControl = async (key: 'End' | 'z') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  const model = async () => String(await page.evaluate('editorPage.model()'));
  await page.goto(`https://www.fiverr.com/briefs/${editor}`);
  await page.waitForFunction(`globalThis.${FIELD.replace('.', '?.')}`);
  const { x, y } = await fieldBox(page, FIELD);
  await page.mouse.click(x + 60, y + 20);
  await withControl('End');
  await page.keyboard.type(' You must be available 24/7 and we offer great exposure.');
  const seen = () => seenWords(page, FIELD);
  await expect.poll(async () => (await seen()).map(({ words }) => words)).toContain('great exposure');
  const { box } = (await seen()).find(({ words }) => words === 'great exposure')!;
  const before = await model();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  await press('Replace “great exposure”');
  await expect.poll(model).toBe(before.replace('great exposure', '[amount] in pay'));
  await withControl('z');
  await expect.poll(model).toBe(before);
}
