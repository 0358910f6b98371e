// Runs in a test page: the field and highlight rooms, driven as a review drives them, and eyes of its own to check them.
import type { Field } from '../../lib/editor/field';
import { openField } from '../../lib/editor/open-field';
import type { Highlighter, Mark } from '../../lib/highlight/highlighter';
import { openHighlighter } from '../../lib/highlight/open-highlighter';
import { outOfFrames } from '../../lib/site/roots';
import { moveSpan } from '../../lib/text/edit';

declare const editorPage: { editable(name?: string): HTMLElement; model(): string; html(): string };

let field: Field;
let highlighter: Highlighter;
let marks: Mark[] = [];
let watching = new AbortController();
const heard: string[] = [];

// The overlay draws into a closed shadow root; who made it may look.
const roots = new Map<Element, ShadowRoot>();
Object.assign(globalThis, { shadowRoots: roots });
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(init) {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

interface Place {
  readonly offsetNode: Node;
  readonly offset: number;
}

/** What is read at the edges of a rectangle, by the browser's own hit test. */
function wordsAt(box: DOMRect): string {
  const { element } = field;
  const page = element.ownerDocument;
  const y = box.top + box.height / 2;
  const root = element.getRootNode();
  const options = root === page ? undefined : { shadowRoots: [root as ShadowRoot] };
  const [one, other] = [box.left + 0.5, box.right - 0.5].map(
    (x) => page.caretPositionFromPoint(x, y, options) as Place | null,
  );
  if (!one || !other) return '(nothing)';
  if ('value' in element) {
    // In a text written from right to left the first letter stands at the right.
    const [from, to] = [one.offset, other.offset].sort((a, b) => a - b);
    return (element as HTMLTextAreaElement).value.slice(from, to);
  }
  const range = page.createRange();
  range.setStart(one.offsetNode, one.offset);
  range.setEnd(other.offsetNode, other.offset);
  if (range.collapsed) {
    range.setStart(other.offsetNode, other.offset);
    range.setEnd(one.offsetNode, one.offset);
  }
  return range.toString();
}

/** What is drawn for the marks: the field's rectangles under native ranges, or the overlay's own lines. */
function drawnBoxes(): DOMRect[][] {
  if (highlighter.way === 'native') return marks.map((mark) => field.rectanglesOf(mark));
  const page = field.element.ownerDocument;
  // A frame has a probe of its own, which saw what was made there.
  const { shadowRoots } = page.defaultView as never as { shadowRoots: typeof roots };
  const lines = [...shadowRoots]
    .filter(([host]) => host.isConnected && host.ownerDocument === page && host.matches('[data-wellposed="overlay"]'))
    .flatMap(([, root]) => [...root.querySelectorAll('i')])
    .map((line) => line.getBoundingClientRect())
    .map((box) => new DOMRect(box.x, box.y, box.width, box.height - 2));
  // Lines are drawn in the order of their marks.
  return marks.map((mark) => lines.splice(0, field.rectanglesOf(mark).length));
}

/** The browser tells of a selection in a task of its own, with the frame: editors that go by it know where they are after it. */
const afterFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const plain = (words: string): string => words.replaceAll('\u00a0', ' ').replaceAll(/[\ufeff\u200b]/g, '');

const probe = {
  open(name?: string) {
    const opened = openField(editorPage.editable(name));
    if (!opened) throw new Error('no field');
    field = opened;
    marks = [];
    highlighter = openHighlighter(field);
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
      ranges: highlighter.way === 'native' ? ranges.map(plain).sort() : null,
      seen: drawnBoxes()
        .map((boxes) => plain(boxes.map(wordsAt).join('|')))
        .sort(),
    };
  },
  activate: (id: string | null) => highlighter.activate(id),
  /** How is drawn now, which words, and how many marks are drawn as the one whose card is open. */
  drawn() {
    const overlay = [...roots].flatMap(([host, root]) =>
      host.isConnected ? [...root.querySelectorAll('.active')] : [],
    );
    return {
      way: highlighter.way,
      seen: probe.highlighted().seen,
      active: overlay.length + (CSS.highlights?.get('wellposed-active')?.size ?? 0),
    };
  },
  markAt: (x: number, y: number) => highlighter.markAt(x, y)?.id ?? null,
  /** The boxes drawn for each mark, in viewport coordinates. */
  boxes: () => drawnBoxes().map((boxes) => boxes.map(({ x, y, width, height }) => ({ x, y, width, height }))),
  /** Where words stand, whether marked or not. */
  boxOf(words: string) {
    const start = field.read().text.indexOf(words);
    const { x, y, width, height } = field.rectanglesOf({ start, end: start + words.length })[0] ?? new DOMRect();
    return { x, y, width, height };
  },
  /** Puts the caret at a place of the text, as a click of the writer does. */
  async caret(start: number, end = start) {
    field.select({ start, end }, { focus: true });
    await afterFrame();
  },
  /** A box of the field's document as the page sees it. */
  onPage({ x, y, width, height }: DOMRect) {
    const [box] = outOfFrames([new DOMRect(x, y, width, height)], field.element.ownerDocument, document);
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  },
  async select(words: string) {
    const start = field.read().text.indexOf(words);
    await probe.caret(start, start + words.length);
  },
  selection: () => field.selection(),
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

Object.assign(globalThis, { probe });
