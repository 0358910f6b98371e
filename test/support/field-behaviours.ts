import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor, EditorBrowser, EditorTab } from './field-harness';

/** Something that every editor must do. */
export interface Behaviour {
  readonly title: string;
  /** Needs a field with several lines. */
  readonly lines?: boolean;
  /** Needs a field with formatting. */
  readonly rich?: boolean;
  /** Needs Chromium's devtools protocol. */
  readonly cdp?: boolean;
  see(seen: Seen): Promise<void>;
}

/** What a behaviour is seen through. */
export interface Seen {
  readonly tab: EditorTab;
  readonly editor: Editor;
  /** The text that the editor's page starts with. */
  readonly start: string;
  /** The text as the editor's own state holds it. */
  model(): Promise<string>;
  html(): Promise<string>;
  /** Waits until the editor's state and the field's text are this one. */
  until(text: string): Promise<void>;
  /** Waits until exactly these words are highlighted. */
  highlights(...words: string[]): Promise<void>;
}

/** A behaviour that an editor does not have, with why. The test says so by failing as soon as it does. */
export type Exceptions = Partial<Record<Editor, Record<string, string>>>;

const START = 'We need a modern site ASAP please.\n\nIt must be fast and simple, with 😀 inside.';
const PLAIN: readonly Editor[] = ['textarea', 'input'];
const WAIT = { timeout: 3000, interval: 30 };

function look(tab: EditorTab, editor: Editor): Seen {
  const model = () => tab.run<string>('editorPage.model()');
  return {
    tab,
    editor,
    start: editor === 'input' ? START.replace('\n\n', ' ') : START,
    model,
    html: () => tab.run<string>('editorPage.html()'),
    until: (text) =>
      expect.poll(async () => [await model(), await tab.run<string>('probe.text()')], WAIT).toEqual([text, text]),
    highlights: (...words) => {
      const sorted = [...words].sort();
      return expect
        .poll(async () => {
          const { marks, ranges, seen } = await tab.run<{ marks: string[]; ranges: string[] | null; seen: string[] }>(
            'probe.highlighted()',
          );
          return { marks, ranges: ranges ?? sorted, seen };
        }, WAIT)
        .toEqual({ marks: sorted, ranges: sorted, seen: sorted });
    },
  };
}

/** Tries behaviours with editors, in one browser. */
export function describeFields(
  name: string,
  openBrowser: () => Promise<EditorBrowser>,
  editors: readonly Editor[],
  behaviours: readonly Behaviour[],
  exceptions: Exceptions = {},
): void {
  const hasCdp = /chromium/i.test(name);
  describe(name, () => {
    let browser: EditorBrowser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    describe.each([...editors])('%s', (editor) => {
      let tab: EditorTab;
      beforeAll(async () => {
        tab = await browser.open(editor);
      });
      afterAll(() => tab?.close());

      for (const { title, lines, rich, cdp, see } of behaviours) {
        if ((lines && editor === 'input') || (rich && PLAIN.includes(editor)) || (cdp && !hasCdp)) continue;
        const test = exceptions[editor]?.[title] ? it.fails : it;
        test(title, async () => {
          await tab.fresh();
          const { way } = await tab.run<{ way: string }>('probe.open()');
          if (browser.way !== 'either') expect(way).toBe(browser.way);
          await see(look(tab, editor));
          expect(tab.complaints).toEqual([]);
        });
      }
    });
  });
}
