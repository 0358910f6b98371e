import { toFillNext } from '../text/blank';
import { editBetween } from '../text/edit';
import type { Span } from '../text/span';
import { afterTask } from './after-task';
import { caretAt } from './caret-at';
import { clip, shownBox } from './clip';
import type { Field, WriteOutcome } from './field';
import { mirrorRectangles } from './mirror';
import { openWatchedText } from './watched-text';

type PlainElement = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's live range inside a text field, in UTF-16 offsets of its value. */
interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  disconnect(): void;
}

interface WithValueRange {
  createValueRange?(start: number, end: number): OpaqueRange;
}

/** A `<textarea>` or one-line `<input>`. */
export function openPlainField(element: PlainElement): Field {
  const watched = openWatchedText(element, () => element.value);
  const page = element.ownerDocument;
  const writable = () => !element.readOnly && !element.disabled;

  const rangeOf = ({ start, end }: Span): OpaqueRange | null => {
    try {
      return (element as WithValueRange).createValueRange?.(start, end) ?? null;
    } catch {
      // The span lies outside of the value by now.
      return null;
    }
  };
  const select = ({ start, end }: Span, { focus = false } = {}) => {
    if (focus) element.focus({ preventScroll: true });
    element.setSelectionRange(start, end);
    scrollIntoView({ start, end });
  };
  const rectangles = (span: Span): DOMRect[] => {
    const range = rangeOf(span);
    if (!range) return mirrorRectangles(element, span);
    const found = [...range.getClientRects()];
    range.disconnect();
    return found;
  };
  const scrollIntoView = (span: Span) => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const first = rectangles({
      start: span.start,
      end: Math.max(span.end, Math.min(span.start + 1, element.value.length)),
    })[0];
    if (!first) return;
    const box = shownBox(element);
    if (first.top < box.top || first.bottom > box.bottom) element.scrollTop += first.top - box.top - box.height / 3;
    if (first.left < box.left || first.right > box.right) element.scrollLeft += first.left - box.left - box.width / 3;
  };

  // Native insertion: one undo step, and the framework hears `input`. Setting `value` would lose the undo history.
  const insert = ({ start, end }: Span, text: string) => {
    element.setSelectionRange(start, end);
    if (text === '') page.execCommand('delete');
    else page.execCommand('insertText', false, text);
  };

  async function replace(span: Span, expected: string, text: string): Promise<WriteOutcome> {
    const before = element.value;
    if (before.slice(span.start, span.end) !== expected) return { kind: 'moved' };
    if (!writable()) return { kind: 'refused' };
    const over = before.length - expected.length + text.length - element.maxLength;
    if (element.maxLength >= 0 && over > 0) return { kind: 'too-long', over };
    const after = before.slice(0, span.start) + text + before.slice(span.end);
    element.focus({ preventScroll: true });
    insert(span, text);
    await afterTask();
    if (element.value !== after) {
      if (element.value !== before) page.execCommand('undo');
      await afterTask();
      // A page that sets the value itself has emptied the browser's history: the words are put back.
      const back = editBetween(element.value, before);
      if (back) insert(back, back.text);
      watched.refresh();
      return { kind: 'refused' };
    }
    watched.refresh();
    select(toFillNext(text, span.start));
    return { kind: 'done', written: { start: span.start, end: span.start + text.length } };
  }

  return {
    element,
    kind: element.localName,
    get writable() {
      return writable();
    },
    read: () => watched.state,
    watch: watched.watch,
    rangeOf,
    rectanglesOf: (span) => clip(rectangles(span), shownBox(element)),
    offsetAt(x, y) {
      const position = caretAt(element, x, y);
      return position && (position.offsetNode === element || element.contains(position.offsetNode))
        ? position.offset
        : null;
    },
    selection() {
      const { selectionStart: start, selectionEnd: end } = element;
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element && start !== null && end !== null ? { start, end } : null;
    },
    select,
    replace,
    dispose: watched.dispose,
  };
}
