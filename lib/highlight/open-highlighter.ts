import type { Drawing, Highlightable, Highlighter, Mark } from './highlighter';
import { canDrawNatively, openNativeDrawing } from './native';
import { openOverlayDrawing } from './overlay';
import { markUnder } from './point';

const FLASH_MS = 1200;

/** Highlights a field in the way that this browser has for it, and in another as soon as forced colours ask for it. */
export function openHighlighter(field: Highlightable): Highlighter {
  const forced = field.element.ownerDocument.defaultView!.matchMedia('(forced-colors: active)');
  const open = (): Drawing => {
    try {
      // In forced colours Chromium draws every native highlight as it draws a selection.
      if (!forced.matches && canDrawNatively(field)) return openNativeDrawing(field);
    } catch {
      // A page that tampers with the highlight registry gets the overlay.
    }
    return openOverlayDrawing(field);
  };
  let drawing = open();
  let marks: readonly Mark[] = [];
  let active: string | null = null;
  let flashEnd: ReturnType<typeof setTimeout> | undefined;
  const ending = new AbortController();
  forced.addEventListener(
    'change',
    () => {
      drawing.dispose();
      drawing = open();
      drawing.show(marks);
      drawing.stress('active', active);
    },
    { signal: ending.signal },
  );
  return {
    get way() {
      return drawing.way;
    },
    show(next) {
      marks = next;
      drawing.show(next);
    },
    markAt: (x, y) => markUnder(field, marks, x, y),
    flash(id) {
      drawing.stress('flash', id);
      clearTimeout(flashEnd);
      flashEnd = setTimeout(() => drawing.stress('flash', null), FLASH_MS);
    },
    activate(id) {
      active = id;
      drawing.stress('active', id);
    },
    dispose() {
      ending.abort();
      clearTimeout(flashEnd);
      drawing.dispose();
    },
  };
}
