import { firstBlank } from '../text/blank';
import { editBetween } from '../text/edit';
import type { Span } from '../text/span';
import { afterTask, comesToHold } from './after-task';
import { caretAt } from './caret-at';
import { clip, shownBox } from './clip';
import type { Field, WriteOutcome } from './field';
import type { RichEditor } from './rich-editor';
import { type RichText, rangeIn, readRichText } from './rich-text';
import { sendUndo } from './send-input';
import { openWatchedText } from './watched-text';

/** An editable element (`contenteditable`), bare or driven by an editor. */
export function openRichField(element: HTMLElement, editor: RichEditor): Field {
  const page = element.ownerDocument;
  let rich: RichText | null = null;
  const readNow = () => {
    rich = readRichText(element);
    return rich.text;
  };
  const watched = openWatchedText(element, readNow);
  // An editor that did not take a text once is not tried again: its words can be copied.
  let takesText = true;
  const writable = () => takesText && element.isContentEditable && element.getAttribute('aria-readonly') !== 'true';
  // An editor may draw anew what it holds without any event of ours: its nodes tell.
  const nodes = new MutationObserver(() => watched.refresh());
  const root = element.getRootNode() as Document | ShadowRoot;
  const selectionNow = () =>
    (root as never as { getSelection?(): Selection | null }).getSelection?.() ?? page.getSelection();

  const rangeOf = (span: Span): Range | null => {
    try {
      const range = rangeIn(rich ?? readRichText(element), span, page);
      if (range) return range;
    } catch {
      // The editor has taken the node away; the text is read anew below.
    }
    readNow();
    return rich && rangeIn(rich, span, page);
  };
  const select = (span: Span, { focus = false } = {}) => {
    if (focus) element.focus({ preventScroll: true });
    const range = rangeOf(span);
    if (!range) return;
    selectionNow()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const parent = range.startContainer.parentElement;
    parent?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const selection = (): Span | null => {
    const held = selectionNow();
    if (!held || held.rangeCount === 0 || !element.contains(held.anchorNode)) return null;
    const range = held.getRangeAt(0);
    const text = rich ?? readRichText(element);
    const start = text.offsetOf(range.startContainer, range.startOffset);
    const end = text.offsetOf(range.endContainer, range.endOffset);
    return start === null || end === null ? null : { start, end };
  };

  /** Selects the words and hands the text to the editor; says whether that could be done. */
  async function write(span: Span, text: string): Promise<boolean> {
    // The body of a frame is its document's active element also while the focus is elsewhere.
    if (root.activeElement !== element || !page.hasFocus()) {
      element.focus({ preventScroll: true });
      // Editors put their own selection in when focus comes.
      await afterTask();
    }
    const before = readNow();
    select(span);
    // Editors take the new selection over in a task of their own.
    const isHeld = await comesToHold(() => {
      const held = selection();
      return held?.start === span.start && held.end === span.end;
    });
    const range = rangeOf(span);
    if (!isHeld || !range || readNow() !== before) return false;
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

  async function replace(span: Span, expected: string, text: string): Promise<WriteOutcome> {
    const before = readNow();
    if (before.slice(span.start, span.end) !== expected) return { kind: 'moved' };
    if (!writable()) return { kind: 'refused' };
    const after = before.slice(0, span.start) + text + before.slice(span.end);
    const isHandedOver = await write(span, text);
    if (!isHandedOver && readNow() !== before) return { kind: 'moved' };
    if (!isHandedOver || !(await comesToHold(() => readNow() === after))) {
      if (isHandedOver) {
        await takeBack(before, text.split('\n').length);
        takesText = false;
      }
      watched.refresh();
      return { kind: 'refused' };
    }
    watched.refresh();
    const written = { start: span.start, end: span.start + text.length };
    const blank = firstBlank(text);
    select(
      blank
        ? { start: span.start + blank.start, end: span.start + blank.end }
        : { start: written.end, end: written.end },
    );
    await afterTask();
    return { kind: 'done', written };
  }

  return {
    element,
    kind: editor.kind,
    get writable() {
      return writable();
    },
    read: () => watched.state,
    watch(onChange, signal) {
      nodes.observe(element, { childList: true, characterData: true, subtree: true });
      watched.watch(onChange, signal);
    },
    rangeOf,
    rectanglesOf: (span) => clip(rangeOf(span)?.getClientRects() ?? [], shownBox(element)),
    offsetAt(x, y) {
      const position = caretAt(element, x, y);
      if (!position || !element.contains(position.offsetNode)) return null;
      return (rich ?? readRichText(element)).offsetOf(position.offsetNode, position.offset);
    },
    selection,
    select,
    replace,
    dispose() {
      nodes.disconnect();
      watched.dispose();
    },
  };
}
