import { editBetween } from '../text/edit';
import type { Span } from '../text/span';
import { afterTask, comesToHold } from './after-task';
import type { RichEditor } from './rich-editor';
import { sendUndo } from './send-input';

const MOST_TRIES = 3;

/** What a writer needs of its field. */
export interface Writable {
  readonly element: HTMLElement;
  readonly editor: RichEditor;
  readNow(): string;
  rangeOf(span: Span): Range | null;
  select(span: Span): void;
  selection(): Span | null;
}

/** Writes into a rich field and reads it back. */
export interface RichWriter {
  /** Whether the editor can be written to: one that kept something else than it was handed is not tried again. */
  readonly takesText: boolean;
  /** Puts a text in place of a span, or leaves all as it was: `moved` by others meanwhile, or `refused`. */
  put(span: Span, text: string): Promise<'done' | 'moved' | 'refused'>;
}

/** Opens the writer of a field. */
export function openRichWriter({ element, editor, readNow, rangeOf, select, selection }: Writable): RichWriter {
  const page = element.ownerDocument;
  const root = element.getRootNode() as Document | ShadowRoot;
  let takesText = true;

  /** Selects the words and hands the text to the editor; says whether that could be done. */
  async function write(span: Span, text: string): Promise<boolean> {
    // The body of a frame is its document's active element also while the focus is elsewhere.
    if (root.activeElement !== element || !page.hasFocus()) {
      element.focus({ preventScroll: true });
      // Editors put their own selection in when focus comes.
      await afterTask();
    }
    const before = readNow();
    const isHeld = () => {
      const held = selection();
      return held?.start === span.start && held.end === span.end;
    };
    let isTaken = false;
    // An editor that is still busy with the focus may put its own selection in over ours.
    for (let tries = 0; tries < MOST_TRIES && !isTaken; tries++) {
      // It takes ours over when it is told of it, which on a slow machine takes a while.
      let isTold = isHeld();
      page.addEventListener('selectionchange', () => (isTold = true), { once: true });
      select(span);
      isTaken = await comesToHold(() => isTold && isHeld());
    }
    const range = rangeOf(span);
    if (!isHeld() || !range || readNow() !== before) return false;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const view = page.defaultView as Window & typeof globalThis;
    const fixed = new view.StaticRange({ startContainer, startOffset, endContainer, endOffset });
    editor.write({ element, text, range: fixed });
    return true;
  }
  /** Brings the text back to what it was. */
  async function takeBack(before: string, steps: number): Promise<void> {
    // No more steps than were made: what the writer did before is not ours to take back.
    for (let step = 0; step < steps && readNow() !== before; step++) {
      sendUndo(element);
      await comesToHold(() => readNow() === before);
    }
    const back = editBetween(readNow(), before);
    if (back && (await write(back, back.text))) await comesToHold(() => readNow() === before);
  }
  return {
    get takesText() {
      return takesText;
    },
    async put(span, text) {
      const before = readNow();
      const after = before.slice(0, span.start) + text + before.slice(span.end);
      if (!(await write(span, text))) return readNow() === before ? 'refused' : 'moved';
      if (await comesToHold(() => readNow() === after)) return 'done';
      await takeBack(before, text.split('\n').length);
      takesText = readNow() === before;
      return 'refused';
    },
  };
}
