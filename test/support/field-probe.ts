// Runs in a test page: the field and highlight rooms, driven as a review drives them, and eyes of its own to check them.
import type { Field } from '../../lib/editor/field';
import { openField } from '../../lib/editor/open-field';
import type { Highlighter, Mark } from '../../lib/highlight/highlighter';
import { openHighlighter } from '../../lib/highlight/open-highlighter';
import { openOverlayHighlighter } from '../../lib/highlight/overlay';
import { moveSpan } from '../../lib/text/edit';

declare const editorPage: { editable(): HTMLElement; model(): string; html(): string };

let field: Field;
let highlighter: Highlighter;
let marks: Mark[] = [];
let watching = new AbortController();
const heard: string[] = [];

/** What is read at the edges of a rectangle, by the browser's own hit test. */
function wordsAt(box: DOMRect): string {
  const page = field.element.ownerDocument;
  const y = box.top + box.height / 2;
  const from = page.caretPositionFromPoint(box.left + 0.5, y);
  const to = page.caretPositionFromPoint(box.right - 0.5, y);
  if (!from || !to) return '(nothing)';
  if ('value' in field.element) return (field.element as HTMLTextAreaElement).value.slice(from.offset, to.offset);
  const range = page.createRange();
  range.setStart(from.offsetNode, from.offset);
  range.setEnd(to.offsetNode, to.offset);
  return range.toString();
}

const probe = {
  open(way?: 'overlay') {
    const opened = openField(editorPage.editable());
    if (!opened) throw new Error('no field');
    field = opened;
    highlighter = way === 'overlay' ? openOverlayHighlighter(field) : openHighlighter(field);
    watching = new AbortController();
    field.watch((state, edit) => {
      heard.push(state.text);
      marks = marks.flatMap((mark) => {
        const moved = moveSpan(mark, edit);
        return moved ? [{ ...mark, ...moved }] : [];
      });
      highlighter.show(marks);
    }, watching.signal);
    return { kind: field.kind, way: highlighter.way, writable: field.writable };
  },
  close() {
    watching.abort();
    highlighter.dispose();
    field.dispose();
  },
  mark(...words: string[]) {
    const { text } = field.read();
    marks = words.map((each, i) => {
      const start = text.indexOf(each);
      if (start < 0) throw new Error(`no "${each}" in ${text}`);
      return { id: `m${i}`, severity: 'high', start, end: start + each.length };
    });
    highlighter.show(marks);
  },
  text: () => field.read().text,
  heard: () => heard.splice(0),
  /** The words that are highlighted: by the marks, by the native ranges, and by a hit test at the drawn rectangles. */
  highlighted() {
    const { text } = field.read();
    const view = field.element.ownerDocument.defaultView as unknown as typeof globalThis;
    const ranges = [...((view.CSS.highlights?.get('wellposed-high') ?? []) as Iterable<AbstractRange>)].map((range) =>
      range instanceof view.Range ? range.toString() : text.slice(range.startOffset, range.endOffset),
    );
    return {
      marks: marks.map((mark) => text.slice(mark.start, mark.end)).sort(),
      ranges: highlighter.way === 'native' ? ranges.map((each) => each.replaceAll('\u00a0', ' ')).sort() : null,
      seen: marks.map((mark) => field.rectanglesOf(mark).map(wordsAt).join('|').replaceAll('\u00a0', ' ')).sort(),
    };
  },
  /** Puts the caret at a place of the text, as a click of the writer does. */
  caret(start: number, end = start) {
    field.select({ start, end }, { focus: true });
  },
  selected() {
    const span = field.selection();
    return span && field.read().text.slice(span.start, span.end);
  },
  replace(words: string, by: string) {
    const start = field.read().text.indexOf(words);
    return field.replace({ start, end: start + words.length }, words, by);
  },
  replaceAt(start: number, end: number, expected: string, by: string) {
    return field.replace({ start, end }, expected, by);
  },
  insert(at: number, text: string) {
    return field.replace({ start: at, end: at }, '', text);
  },
};

/** What tests may ask of the probe. */
export type Probe = typeof probe;
Object.assign(globalThis, { probe });
