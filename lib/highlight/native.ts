import type { Drawing, Highlightable, Mark } from './highlighter';
import { HIGHLIGHT_CSS, highlightName, SEVERITIES } from './style';

interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
}

type Windowed = Window & typeof globalThis;

// One highlight per name serves all fields of a window; each field adds and takes away its own ranges.
const ofWindows = new WeakMap<Window, Map<string, Highlight>>();

/** The highlights of the window in which a field stands: a frame has a registry of its own. */
function highlightsOf(view: Windowed): { find(name: string): Highlight | undefined; make(name: string): Highlight } {
  const highlights = ofWindows.get(view) ?? new Map<string, Highlight>();
  ofWindows.set(view, highlights);
  return {
    find: (name) => highlights.get(name),
    make(name) {
      let highlight = highlights.get(name);
      if (!highlight) {
        highlight = new view.Highlight();
        highlights.set(name, highlight);
      }
      // The page may have cleared the registry.
      const registry = view.CSS.highlights as unknown as Registry;
      if (registry.get(name) !== highlight) registry.set(name, highlight);
      return highlight;
    },
  };
}

const viewOf = ({ element }: Highlightable): Windowed => element.ownerDocument.defaultView as Windowed;

const styled = new WeakSet<Document | ShadowRoot>();

/** Adds the rules to a document or shadow root: Firefox does not reach into shadow roots with the document's. */
function adoptStyle(root: Document | ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  try {
    const sheet = new (root.ownerDocument ?? (root as Document)).defaultView!.CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_CSS);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox keeps a content script from adopting a sheet of its own.
    const style = (root.ownerDocument ?? (root as Document)).createElement('style');
    style.textContent = HIGHLIGHT_CSS;
    ('head' in root ? root.head : root).append(style);
  }
}

/** The words under a range of nodes; a range inside a text field keeps to them by itself. */
const wordsOf = (range: AbstractRange): string => ('commonAncestorContainer' in range ? String(range) : '');

const disconnect = (range: AbstractRange): void => (range as AbstractRange & { disconnect?(): void }).disconnect?.();

/** Whether this browser can highlight natively in this field. */
export function canDrawNatively(field: Highlightable): boolean {
  try {
    const view = viewOf(field);
    if (typeof view.Highlight !== 'function' || !view.CSS.highlights) return false;
    const range = field.rangeOf({ start: 0, end: 0 });
    if (!range) return !/^(?:textarea|input)$/.test(field.element.localName);
    disconnect(range);
    return true;
  } catch {
    return false;
  }
}

/** Draws with the CSS Custom Highlight API: nothing of ours stands in the page, and nothing can drift. */
export function openNativeDrawing(field: Highlightable): Drawing {
  const { element } = field;
  const highlights = highlightsOf(viewOf(field));
  adoptStyle(element.ownerDocument);
  const root = element.getRootNode();
  if ('host' in root) adoptStyle(root as ShadowRoot);

  let drawn: { mark: Mark; range: AbstractRange; words: string }[] = [];
  const extra = new Map<'active' | 'flash', AbstractRange>();

  const take = ({ mark, range }: (typeof drawn)[number]) => {
    highlights.find(highlightName(mark.severity))?.delete(range);
    disconnect(range);
  };
  const stress: Drawing['stress'] = (what, id) => {
    const old = extra.get(what);
    if (old) {
      highlights.find(highlightName(what))?.delete(old);
      disconnect(old);
      extra.delete(what);
    }
    const mark = drawn.find((each) => each.mark.id === id)?.mark;
    const range = mark && field.rangeOf(mark);
    if (!range) return;
    highlights.make(highlightName(what)).add(range);
    extra.set(what, range);
  };
  const show = (marks: readonly Mark[]) => {
    for (const severity of SEVERITIES) highlights.make(highlightName(severity));
    const kept: typeof drawn = [];
    const old = new Map(drawn.map((each) => [each.mark.id, each]));
    for (const mark of marks) {
      const known = old.get(mark.id);
      const same =
        known &&
        known.mark.severity === mark.severity &&
        // Inside a text field the live range has moved with the text and says so.
        'disconnect' in known.range &&
        known.range.startOffset === mark.start &&
        known.range.endOffset === mark.end;
      if (known && same) {
        old.delete(mark.id);
        kept.push({ ...known, mark });
        continue;
      }
      const range = mark.end > mark.start ? field.rangeOf(mark) : null;
      if (!range) continue;
      highlights.make(highlightName(mark.severity)).add(range);
      kept.push({ mark, range, words: wordsOf(range) });
    }
    for (const each of old.values()) take(each);
    drawn = kept;
    if (isLive) return;
    nodes.disconnect();
    if (drawn.length > 0) nodes.observe(element, { childList: true, characterData: true, subtree: true });
  };
  // An editor may draw the same words anew, as when they are made bold: their ranges stand on nodes that are gone.
  const isLive = 'value' in element;
  const nodes = new MutationObserver(() => {
    if (drawn.some(({ range, words }) => wordsOf(range) !== words)) show(drawn.map(({ mark }) => mark));
  });
  return {
    way: 'native',
    show,
    stress,
    dispose() {
      nodes.disconnect();
      stress('flash', null);
      stress('active', null);
      for (const each of drawn) take(each);
      drawn = [];
    },
  };
}
