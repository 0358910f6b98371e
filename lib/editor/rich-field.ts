import { firstBlank } from '../text/blank';
import type { Span } from '../text/span';
import { afterTask } from './after-task';
import { clip, shownBox } from './clip';
import type { Field, WriteOutcome } from './field';
import { type RichText, rangeIn, readRichText } from './rich-text';
import { openWatchedText } from './watched-text';

/** An editable element (`contenteditable`), bare or driven by an editor that takes native input. */
export function openRichField(element: HTMLElement, kind = 'contenteditable'): Field {
  const page = element.ownerDocument;
  let rich: RichText | null = null;
  const readNow = () => {
    rich = readRichText(element);
    return rich.text;
  };
  const watched = openWatchedText(element, readNow);
  const writable = () => element.isContentEditable && element.getAttribute('aria-readonly') !== 'true';
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
  const insertNatively = (text: string) => {
    if (text === '') return void page.execCommand('delete');
    text.split('\n').forEach((line, i) => {
      if (i > 0) page.execCommand('insertParagraph');
      if (line !== '') page.execCommand('insertText', false, line);
    });
  };

  async function replace(span: Span, expected: string, text: string): Promise<WriteOutcome> {
    const before = readNow();
    if (before.slice(span.start, span.end) !== expected) return { kind: 'moved' };
    if (!writable()) return { kind: 'refused' };
    element.focus({ preventScroll: true });
    select(span);
    // Editors take the new selection over in a task of their own.
    await afterTask();
    if (readNow() !== before) return { kind: 'moved' };
    insertNatively(text);
    await afterTask();
    const after = before.slice(0, span.start) + text + before.slice(span.end);
    if (readNow() !== after) {
      for (let tries = 0; tries < 1 + text.split('\n').length * 2 && readNow() !== before; tries++) {
        page.execCommand('undo');
        await afterTask();
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
    return { kind: 'done', written };
  }

  return {
    element,
    kind,
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
      const position = page.caretPositionFromPoint?.(x, y);
      if (!position || !element.contains(position.offsetNode)) return null;
      return (rich ?? readRichText(element)).offsetOf(position.offsetNode, position.offset);
    },
    selection() {
      const selection = selectionNow();
      if (!selection || selection.rangeCount === 0 || !element.contains(selection.anchorNode)) return null;
      const range = selection.getRangeAt(0);
      const text = rich ?? readRichText(element);
      const start = text.offsetOf(range.startContainer, range.startOffset);
      const end = text.offsetOf(range.endContainer, range.endOffset);
      return start === null || end === null ? null : { start, end };
    },
    select,
    replace,
    dispose() {
      nodes.disconnect();
      watched.dispose();
    },
  };
}
