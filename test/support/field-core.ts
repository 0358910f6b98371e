import { expect } from 'vitest';
import type { Behaviour } from './field-behaviours';

/** What every editor must do in every run of the tests. */
export const CORE: readonly Behaviour[] = [
  {
    title: 'reads the lines as the writer sees them',
    see: ({ until, start }) => until(start),
  },
  {
    title: 'keeps highlights on their words while text is typed before, between, after and into them',
    async see({ tab, until, highlights, start, editor }) {
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      await highlights('modern', 'ASAP', 'simple');
      await tab.run('probe.caret(3)');
      await tab.type('really ');
      await tab.run(`probe.caret(${start.indexOf('please.') + 'really please.'.length})`);
      await tab.type(' Thanks');
      if (editor !== 'input') {
        await tab.press('Enter');
        await tab.type('ok');
      }
      const typed = start.replace('need', 'really need');
      await until(typed.replace('please.', editor === 'input' ? 'please. Thanks' : 'please. Thanks\nok'));
      await highlights('modern', 'ASAP', 'simple');
      await tab.run('probe.caret(19)');
      await tab.type('X');
      await highlights('ASAP', 'simple');
    },
  },
  {
    title: 'keeps highlights on words that the editor draws anew',
    rich: true,
    async see({ tab, until, highlights, start }) {
      await tab.run(`probe.mark('modern', 'ASAP', 'fast')`);
      await tab.run(`probe.select('modern')`);
      await tab.press('Control+b');
      await tab.run(`probe.select('fast')`);
      await tab.press('Control+b');
      await until(start);
      await highlights('modern', 'ASAP', 'fast');
    },
  },
  {
    title: 'changes exactly the words of a rewrite and selects its blank',
    async see({ tab, until, html, start }) {
      const before = await html();
      expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toMatchObject({ kind: 'done' });
      await until(start.replace('ASAP', 'by [date]'));
      expect(await html()).toBe(before.replace('ASAP', 'by [date]'));
      expect(await tab.run('probe.selected()')).toBe('[date]');
      await tab.type('Friday');
      await until(start.replace('ASAP', 'by Friday'));
    },
  },
  {
    title: 'takes a rewrite back in one step, and what was typed before it stays',
    async see({ tab, until, html, start }) {
      await tab.run(`probe.caret(${start.length})`);
      await tab.type(' Bye');
      await until(`${start} Bye`);
      const before = await html();
      // As long after the last key as it takes to read a card.
      await tab.run('new Promise((resolve) => setTimeout(resolve, 1100))');
      expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toMatchObject({ kind: 'done' });
      await until(`${start} Bye`.replace('ASAP', 'by [date]'));
      await tab.press('Control+z');
      await until(`${start} Bye`);
      expect(await html()).toBe(before);
    },
  },
  {
    title: 'keeps the formatting of the words it rewrites',
    rich: true,
    async see({ tab, until, html, start }) {
      const before = await html();
      expect(await tab.run(`probe.replace('fast', 'quick')`)).toMatchObject({ kind: 'done' });
      await until(start.replace('fast', 'quick'));
      expect((await html()).replaceAll('"length":5', '"length":4')).toBe(before.replace('fast', 'quick'));
    },
  },
  {
    title: 'takes words away',
    async see({ tab, until, start }) {
      expect(await tab.run(`probe.replace('modern ', '')`)).toMatchObject({ kind: 'done' });
      await until(start.replace('modern ', ''));
      await tab.press('Control+z');
      await until(start);
    },
  },
  {
    title: 'adds lines at the end, as one step',
    lines: true,
    async see({ tab, until, start }) {
      const lines = '\nDeliverables: [list]\nBudget: [sum]';
      expect(await tab.run(`probe.insert(${start.length}, ${JSON.stringify(lines)})`)).toMatchObject({ kind: 'done' });
      await until(start + lines);
      expect(await tab.run('probe.selected()')).toBe('[list]');
      await tab.press('Control+z');
      await until(start);
    },
  },
  {
    title: 'writes nothing where the words have changed',
    async see({ tab, until, start }) {
      expect(await tab.run(`probe.replaceAt(24, 28, 'ASAP', 'soon')`)).toEqual({ kind: 'moved' });
      await until(start);
    },
  },
  {
    title: 'changes nothing by watching',
    async see({ tab, html }) {
      const before = await html();
      const dom = await tab.run<string>('editorPage.editable().outerHTML');
      const selection = await tab.run('probe.selection()');
      await tab.run(`probe.mark('modern', 'ASAP')`);
      expect(await tab.run('editorPage.editable().outerHTML')).toBe(dom);
      expect(await tab.run('probe.selection()')).toEqual(selection);
      await tab.run('probe.close()');
      expect(await html()).toBe(before);
      expect(await tab.run('editorPage.editable().outerHTML')).toBe(dom);
    },
  },
  {
    title: 'says nothing while an input method composes',
    cdp: true,
    async see({ tab, until, highlights, start }) {
      await tab.run(`probe.mark('modern', 'ASAP')`);
      await tab.run('probe.caret(2)');
      await tab.run('probe.heard()');
      await tab.cdp!('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await tab.cdp!('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      expect(await tab.run('probe.heard()')).toEqual([]);
      await tab.cdp!('Input.insertText', { text: '日本' });
      await until(start.replace('We', 'We日本'));
      expect(await tab.run('probe.heard().length')).toBe(1);
      await highlights('modern', 'ASAP');
    },
  },
];
