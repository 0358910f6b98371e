import type { Highlightable, Highlighter } from './highlighter';
import { canDrawNatively, openNativeHighlighter } from './native';
import { openOverlayHighlighter } from './overlay';

/** Opens the way of drawing that this browser has for this field. */
export function openHighlighter(field: Highlightable): Highlighter {
  try {
    if (canDrawNatively(field)) return openNativeHighlighter(field);
  } catch {
    // A page that tampers with the highlight registry gets the overlay.
  }
  return openOverlayHighlighter(field);
}
