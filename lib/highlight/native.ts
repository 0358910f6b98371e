import type { Drawing, Highlightable, Mark } from './highlighter';
import { HIGHLIGHT_CSS, type HighlightName, highlightName, SEVERITIES } from './style';

interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
}

type Windowed = Window & typeof globalThis;

interface Drawn {
  readonly highlight: Highlight;
  readonly range: AbstractRange;
}

// One highlight per name serves all fields of a window; each field adds and takes away its own ranges.
const ofWindows = new WeakMap<Window, Map<string, Highlight>>();

/** The highlight of a name in the window in which a field stands: a frame has a registry of its own. */
function highlightOf(view: Windowed, what: HighlightName): Highlight {
  const highlights = ofWindows.get(view) ?? new Map<string, Highlight>();
  ofWindows.set(view, highlights);
  const name = highlightName(what);
  const highlight = highlights.get(name) ?? new view.Highlight();
  highlights.set(name, highlight);
  // The page may have cleared the registry.
  const registry = view.CSS.highlights as unknown as Registry;
  if (registry.get(name) !== highlight) registry.set(name, highlight);
  return highlight;
}

const viewOf = ({ element }: Highlightable): Windowed => element.ownerDocument.defaultView as Windowed;

const styled = new WeakSet<Document | ShadowRoot>();

/** Adds the rules to a document or shadow root: Firefox does not reach into shadow roots with the document's. */
function adoptStyle(root: Document | ShadowRoot, view: Windowed): void {
  if (styled.has(root)) return;
  styled.add(root);
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_CSS);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox keeps a content script from adopting a sheet of its own.
    const style = view.document.createElement('style');
    style.textContent = HIGHLIGHT_CSS;
    ('head' in root ? root.head : root).append(style);
  }
}

/** The words under a range of nodes; a range inside a text field keeps to them by itself. */
const wordsOf = (range: AbstractRange): string => ('commonAncestorContainer' in range ? String(range) : '');

const disconnect = (range: AbstractRange): void => (range as AbstractRange & { disconnect?(): void }).disconnect?.();

/** Whether this browser can highlight natively in this field; throws where the page stands in the way. */
export function canDrawNatively(field: Highlightable): boolean {
  const view = viewOf(field);
  if (!view.CSS.highlights) return false;
  const range = field.rangeOf({ start: 0, end: 0 });
  if (!range) return !/^(?:textarea|input)$/.test(field.element.localName);
  disconnect(range);
  return true;
}

/** Draws with the CSS Custom Highlight API: nothing of ours stands in the page, and nothing can drift. */
export function openNativeDrawing(field: Highlightable): Drawing {
  const { element } = field;
  const view = viewOf(field);
  adoptStyle(element.ownerDocument, view);
  const root = element.getRootNode();
  if ('host' in root) adoptStyle(root as ShadowRoot, view);

  let drawn: (Drawn & { readonly mark: Mark; readonly words: string })[] = [];
  const stressed: { active?: Drawn; flash?: Drawn } = {};

  const draw = (what: HighlightName, range: AbstractRange): Drawn => {
    const highlight = highlightOf(view, what);
    highlight.add(range);
    return { highlight, range };
  };
  const take = ({ highlight, range }: Drawn) => {
    highlight.delete(range);
    disconnect(range);
  };
  const stress: Drawing['stress'] = (how, id) => {
    const old = stressed[how];
    if (old) take(old);
    delete stressed[how];
    const mark = drawn.find((each) => each.mark.id === id)?.mark;
    const range = mark && field.rangeOf(mark);
    if (range) stressed[how] = draw(how, range);
  };
  const show = (marks: readonly Mark[]) => {
    for (const severity of SEVERITIES) highlightOf(view, severity);
    const kept: typeof drawn = [];
    const old = new Map(drawn.map((each) => [each.mark.id, each]));
    for (const mark of marks) {
      const known = old.get(mark.id);
      // Inside a text field the live range has moved with the text and says so.
      if (
        isLive &&
        known?.mark.severity === mark.severity &&
        known.range.startOffset === mark.start &&
        known.range.endOffset === mark.end
      ) {
        old.delete(mark.id);
        kept.push({ ...known, mark });
        continue;
      }
      const range = mark.end > mark.start ? field.rangeOf(mark) : null;
      if (!range) continue;
      kept.push({ ...draw(mark.severity, range), mark, words: wordsOf(range) });
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
