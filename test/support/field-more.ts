import { expect } from 'vitest';
import type { Behaviour, Seen } from './field-behaviours';

const isPlain = ({ editor }: Seen): boolean => editor === 'textarea' || editor === 'input';

/** Presses keys until the text is this one; some histories take letters back one by one. */
async function pressUntil({ tab }: Seen, keys: string, text: string): Promise<void> {
  for (let presses = 0; presses < 8 && (await tab.run('probe.text()')) !== text; presses++) await tab.press(keys);
}

/** Takes from the page all ways in which a text can be written. */
const REFUSE = `{
  const { ownerDocument } = editorPage.editable();
  const refuse = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
  for (const type of ['beforeinput', 'paste', 'keydown']) ownerDocument.defaultView.addEventListener(type, refuse, true);
  ownerDocument.execCommand = () => false;
}`;

/** What every editor must do besides; tried in the long run. */
export const MORE: readonly Behaviour[] = [
  {
    title: 'keeps highlights on their words through cut and paste',
    async see({ tab, until, highlights, start }) {
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      await tab.run('probe.caret(4, 7)');
      await tab.press('Control+x');
      await until(start.replace('need', 'n'));
      await highlights('modern', 'ASAP', 'simple');
      await tab.run(`probe.caret(${start.length - 3})`);
      await tab.press('Control+v');
      await until(`${start.replace('need', 'n')}eed`);
      await highlights('modern', 'ASAP', 'simple');
    },
  },
  {
    title: 'keeps highlights on their words through undo and redo',
    async see(seen) {
      const { tab, until, highlights, start, editor } = seen;
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      await tab.run('probe.caret(2)');
      await tab.type(' now');
      const typed = start.replace('We', 'We now');
      await until(typed);
      await pressUntil(seen, 'Control+z', start);
      await until(start);
      await highlights('modern', 'ASAP', 'simple');
      await pressUntil(seen, editor === 'quill' ? 'Control+Shift+z' : 'Control+y', typed);
      await until(typed);
      await highlights('modern', 'ASAP', 'simple');
    },
  },
  {
    title: 'keeps highlights on their words when a word is replaced at once, as autocorrect does',
    cdp: true,
    async see({ tab, until, highlights, start }) {
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      await tab.run(`probe.select('need')`);
      await tab.cdp!('Input.insertText', { text: 'want' });
      await until(start.replace('need', 'want'));
      await highlights('modern', 'ASAP', 'simple');
      await tab.run(`probe.select('modern')`);
      await tab.cdp!('Input.insertText', { text: 'new' });
      await highlights('ASAP', 'simple');
    },
  },
  {
    title: 'keeps highlights on their words while others are dragged',
    cdp: true,
    lines: true,
    async see({ tab, highlights, start }) {
      await tab.run(`probe.mark('fast', 'simple')`);
      await tab.run(`probe.select('need')`);
      type Box = { x: number; y: number; width: number; height: number };
      const from = await tab.run<Box>(`probe.onPage(probe.boxOf('need'))`);
      const to = await tab.run<Box>(`probe.onPage(probe.boxOf('please.'))`);
      await tab.drag(
        { x: from.x + from.width / 2, y: from.y + from.height / 2 },
        { x: to.x + to.width - 1, y: to.y + to.height / 2 },
      );
      await expect.poll(() => tab.run('probe.text()')).not.toBe(start);
      await highlights('fast', 'simple');
    },
  },
  {
    title: 'follows the words through wraps, resizing and scrolling',
    async see(seen) {
      const { tab, highlights, editor } = seen;
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      await tab.run(`document.body.style.minHeight = '3000px', scrollTo(0, 20)`);
      await highlights('modern', 'ASAP', 'simple');
      if (editor === 'input') return;
      await tab.run(`document.getElementById('holder').style.width = '240px'`);
      await highlights('modern', 'ASAP', 'simple');
      await tab.resize(600, 500);
      await highlights('modern', 'ASAP', 'simple');
      await tab.resize(900, 700);
    },
  },
  {
    title: 'draws nothing where the field has scrolled the words out of sight',
    lines: true,
    async see({ tab, editor }) {
      // TinyMCE's text is scrolled by its frame.
      if (editor === 'tinymce') return;
      await tab.run(`{
        const { style } = editorPage.editable();
        for (const [name, value] of [['height', '30px'], ['max-height', '30px'], ['min-height', '0'], ['overflow', 'auto'], ['padding', '0']])
          style.setProperty(name, value, 'important');
      }`);
      await tab.run(`probe.mark('modern', 'simple')`);
      const seen = () => tab.run<{ seen: string[] }>('probe.highlighted()').then((drawn) => drawn.seen);
      await expect.poll(seen).toEqual(['', 'modern']);
      await tab.run('editorPage.editable().scrollTo(0, 1000)');
      await expect.poll(seen).toEqual(['', 'simple']);
    },
  },
  {
    title: 'follows the words at every zoom from 80 to 200 %',
    cdp: true,
    async see({ tab, highlights }) {
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      for (const zoom of [0.8, 0.9, 1.1, 1.25, 1.5, 2]) {
        const [width, height] = [1500 / zoom, 900 / zoom].map(Math.round);
        await tab.cdp!('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
        await highlights('modern', 'ASAP', 'simple');
      }
      await tab.cdp!('Emulation.clearDeviceMetricsOverride', {});
      await tab.resize(900, 700);
    },
  },
  {
    title: 'counts emoji and words written from right to left as the text does',
    async see({ tab, until, highlights, start }) {
      await tab.run(`probe.caret(${start.length})`);
      await tab.type(' שלום');
      await tab.type(' 👩‍👩‍👧 done');
      await until(`${start} שלום 👩‍👩‍👧 done`);
      await tab.run(`probe.mark('שלום', 'done', 'inside')`);
      await highlights('שלום', 'done', 'inside');
      expect(await tab.run(`probe.replace('done', 'ready')`)).toMatchObject({ kind: 'done' });
      await until(`${start} שלום 👩‍👩‍👧 ready`);
      await highlights('שלום', 'inside');
    },
  },
  {
    title: 'rewrites words that are partly formatted',
    rich: true,
    async see({ tab, until, start }) {
      expect(await tab.run(`probe.replace('be fast and', 'load quickly and')`)).toMatchObject({ kind: 'done' });
      await until(start.replace('be fast and', 'load quickly and'));
      await tab.press('Control+z');
      await until(start);
    },
  },
  {
    title: 'writes one rewrite after the other',
    async see({ tab, until, start }) {
      expect(await tab.run(`probe.replace('modern', '[style]')`)).toMatchObject({ kind: 'done' });
      expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toMatchObject({ kind: 'done' });
      expect(await tab.run(`probe.replace('simple', 'easy')`)).toMatchObject({ kind: 'done' });
      await until(start.replace('modern', '[style]').replace('ASAP', 'by [date]').replace('simple', 'easy'));
    },
  },
  {
    title: 'fills an empty line',
    lines: true,
    async see({ tab, until, start }) {
      const at = start.indexOf('\n') + 1;
      expect(await tab.run(`probe.insert(${at}, 'Budget: [sum]')`)).toMatchObject({ kind: 'done' });
      await until(start.replace('\n\n', '\nBudget: [sum]\n'));
      expect(await tab.run('probe.selected()')).toBe('[sum]');
    },
  },
  {
    title: 'writes on a slow machine',
    cdp: true,
    async see({ tab, until, start }) {
      await tab.cdp!('Emulation.setCPUThrottlingRate', { rate: 10 });
      const outcome = await tab.run(`probe.replace('ASAP', 'by [date]')`);
      await tab.cdp!('Emulation.setCPUThrottlingRate', { rate: 1 });
      expect(outcome).toMatchObject({ kind: 'done' });
      await until(start.replace('ASAP', 'by [date]'));
    },
  },
  {
    title: 'leaves everything as it was where the page takes no text',
    async see({ tab, until, html, start }) {
      const before = await html();
      await tab.run(REFUSE);
      expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toEqual({ kind: 'refused' });
      await until(start);
      expect(await html()).toBe(before);
    },
  },
  {
    title: 'writes nothing into a field that is read-only',
    async see(seen) {
      const { tab, until, start } = seen;
      if (isPlain(seen)) await tab.run('editorPage.editable().readOnly = true');
      else await tab.run(`editorPage.editable().contentEditable = 'false'`);
      expect(await tab.run(`probe.replace('ASAP', 'by [date]')`)).toEqual({ kind: 'refused' });
      await until(start);
    },
  },
  {
    title: 'keeps the selection and the steps of the history while it draws',
    async see(seen) {
      const { tab, until, start } = seen;
      await tab.run('probe.caret(2)');
      await tab.type('x');
      await until(start.replace('We', 'Wex'));
      await tab.run('probe.caret(4, 8)');
      await tab.run(`probe.mark('modern', 'ASAP', 'simple')`);
      await tab.run(`probe.mark('modern', 'simple')`);
      await tab.run('probe.mark()');
      expect(await tab.run('probe.selection()')).toEqual({ start: 4, end: 8 });
      await pressUntil(seen, 'Control+z', start);
      await until(start);
    },
  },
];
