import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor, EditorBrowser, EditorTab } from './field-harness';

const START = 'We need a modern site ASAP please.\n\nIt must be fast and simple, with 😀 inside.';

/** A behaviour that an editor does not have, with why. The test says so by failing as soon as it does. */
export type Exceptions = Partial<Record<Editor, Record<string, string>>>;

/** The list of what every editor must do, in one browser. */
export function describeFields(
  name: string,
  openBrowser: () => Promise<EditorBrowser>,
  editors: readonly Editor[],
  exceptions: Exceptions = {},
): void {
  describe(name, () => {
    let browser: EditorBrowser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    describe.each([...editors])('%s', (editor) => {
      const behaves = (title: string, see: (tab: EditorTab) => Promise<void>) => {
        const test = exceptions[editor]?.[title] ? it.fails : it;
        test(title, async () => {
          const tab = await browser.open(editor);
          try {
            await tab.run('probe.open()');
            await see(tab);
          } finally {
            await tab.close();
          }
        });
      };
      const model = (tab: EditorTab) => tab.run<string>('editorPage.model()');
      const until = (tab: EditorTab, text: string) =>
        expect
          .poll(async () => [await model(tab), await tab.run<string>('probe.text()')], { timeout: 3000 })
          .toEqual([text, text]);
      const highlights = async (tab: EditorTab, ...words: string[]) => {
        const drawn = await tab.run<{ marks: string[]; ranges: string[] | null; seen: string[] }>(
          'probe.highlighted()',
        );
        const sorted = [...words].sort();
        expect(drawn).toEqual({ marks: sorted, ranges: drawn.ranges && sorted, seen: sorted });
      };

      behaves('reads the lines as the writer sees them', async (tab) => {
        await until(tab, START);
      });

      behaves('keeps highlights on their words while text is typed before, between and after them', async (tab) => {
        await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
        await highlights(tab, 'modern', 'ASAP', 'simple');
        await tab.run('probe.caret(3)');
        await tab.type('really ');
        await tab.press('End');
        await tab.type(' Thanks');
        await tab.press('Enter');
        await tab.type('ok');
        await until(
          tab,
          'We really need a modern site ASAP please. Thanks\nok\n\nIt must be fast and simple, with 😀 inside.',
        );
        await highlights(tab, 'modern', 'ASAP', 'simple');
        await tab.run('probe.caret(19)');
        await tab.type('X');
        await highlights(tab, 'ASAP', 'simple');
      });

      behaves('changes exactly the words of a rewrite and selects its blank', async (tab) => {
        const before = await tab.run<string>('editorPage.html()');
        expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toMatchObject({ kind: 'done' });
        await until(tab, START.replace('ASAP', 'by [date]'));
        expect(await tab.run('editorPage.html()')).toBe(before.replace('ASAP', 'by [date]'));
        expect(await tab.run('probe.selected()')).toBe('[date]');
        await tab.type('Friday');
        await until(tab, START.replace('ASAP', 'by Friday'));
      });

      behaves('takes a rewrite back in one step', async (tab) => {
        const before = await tab.run<string>('editorPage.html()');
        expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toMatchObject({ kind: 'done' });
        await tab.press('Control+z');
        await until(tab, START);
        expect(await tab.run('editorPage.html()')).toBe(before);
      });

      behaves('keeps the formatting of the words it rewrites', async (tab) => {
        const before = await tab.run<string>('editorPage.html()');
        expect(await tab.run(`probe.replace('fast', 'quick')`)).toMatchObject({ kind: 'done' });
        await until(tab, START.replace('fast', 'quick'));
        expect(await tab.run('editorPage.html()')).toBe(before.replace('fast', 'quick'));
      });

      behaves('takes words away', async (tab) => {
        expect(await tab.run(`probe.replace('modern ', '')`)).toMatchObject({ kind: 'done' });
        await until(tab, START.replace('modern ', ''));
      });

      behaves('adds lines at the end', async (tab) => {
        expect(await tab.run(`probe.insert(${START.length}, '\\nDeliverables: [list]\\nBudget: [sum]')`)).toMatchObject(
          {
            kind: 'done',
          },
        );
        await until(tab, `${START}\nDeliverables: [list]\nBudget: [sum]`);
        expect(await tab.run('probe.selected()')).toBe('[list]');
      });

      behaves('writes nothing where the words have changed', async (tab) => {
        expect(await tab.run(`probe.replaceAt(24, 28, 'ASAP', 'soon')`)).toEqual({ kind: 'moved' });
        await until(tab, START);
      });

      behaves('changes nothing by watching', async (tab) => {
        const before = await tab.run<string>('editorPage.html()');
        const dom = await tab.run<string>('editorPage.editable().outerHTML');
        await tab.run(`probe.mark('modern', 'ASAP')`);
        await tab.run(`probe.close()`);
        expect(await tab.run('editorPage.html()')).toBe(before);
        expect(await tab.run('editorPage.editable().outerHTML')).toBe(dom);
      });

      behaves('says nothing while an input method composes', async (tab) => {
        if (!tab.cdp) return;
        await tab.run('probe.caret(2)');
        await tab.run('probe.heard()');
        await tab.cdp('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
        await tab.cdp('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
        expect(await tab.run('probe.heard()')).toEqual([]);
        await tab.cdp('Input.insertText', { text: '日本' });
        await until(tab, START.replace('We', 'We日本'));
        expect(await tab.run('probe.heard().length')).toBe(1);
      });
    });
  });
}
