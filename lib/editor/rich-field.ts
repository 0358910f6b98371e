import { toFillNext } from '../text/blank';
import type { Span } from '../text/span';
import { afterTask } from './after-task';
import { caretAt } from './caret-at';
import { clip, shownBox } from './clip';
import type { Field, WriteOutcome } from './field';
import type { RichEditor } from './rich-editor';
import { type RichText, rangeIn, readRichText } from './rich-text';
import { openRichWriter } from './rich-writer';
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

  const writer = openRichWriter({ element, editor, readNow, rangeOf, select, selection });
  const writable = () =>
    writer.takesText && element.isContentEditable && element.getAttribute('aria-readonly') !== 'true';

  async function replace(span: Span, expected: string, text: string): Promise<WriteOutcome> {
    if (readNow().slice(span.start, span.end) !== expected) return { kind: 'moved' };
    if (!writable()) return { kind: 'refused' };
    const outcome = await writer.put(span, text);
    watched.refresh();
    if (outcome !== 'done') return { kind: outcome };
    select(toFillNext(text, span.start));
    await afterTask();
    return { kind: 'done', written: { start: span.start, end: span.start + text.length } };
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
