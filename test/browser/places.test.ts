import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EditorBrowser, type EditorTab, openEditorChromium } from '../support/field-harness';

/** Where fields stand. */
const PLACES = ['frame', 'blank frame', 'shadow', 'transformed', 'skipped', 'scroller', 'dialog'];

describe.each(['native', 'overlay'] as const)('fields in all places, drawn by %s highlights', (way) => {
  let browser: EditorBrowser;
  let tab: EditorTab;
  beforeAll(async () => {
    browser = await openEditorChromium(way);
    tab = await browser.open('places');
  });
  // What one place left behind is no other's business, nor that of the same one tried again.
  beforeEach(() => tab.fresh());
  afterAll(() => browser?.close());

  it.each(PLACES.flatMap((place) => [`${place} plain`, `${place} rich`]))(
    'keeps highlights on their words and writes: %s',
    async (place) => {
      const name = JSON.stringify(place);
      await tab.run(`editorPage.editable(${name}).scrollIntoView({ block: 'center' })`);
      expect(await tab.run(`probe.open(${name})`)).toMatchObject({ way });
      const seen = async (...words: string[]) => {
        const drawn = () => tab.run<{ marks: string[]; seen: string[] }>('probe.highlighted()');
        await expect.poll(drawn).toMatchObject({ marks: words, seen: words });
      };
      await tab.run(`probe.mark('ASAP', 'modern')`);
      await seen('ASAP', 'modern');
      await tab.run('probe.caret(2)');
      await tab.type(' now');
      await expect.poll(() => tab.run('probe.text()')).toContain('We now need a modern site');
      await seen('ASAP', 'modern');
      expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toMatchObject({ kind: 'done' });
      expect(await tab.run('probe.selected()')).toBe('[date]');
      await tab.type('Friday');
      await expect.poll(() => tab.run('probe.text()')).toContain('site by Friday please');
      await seen('modern');
    },
  );
});
