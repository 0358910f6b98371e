/** The caret position under a viewport point, also where the field stands in a shadow root; null where the browser cannot tell. */
export function caretAt(element: HTMLElement, x: number, y: number): CaretPosition | null {
  const root = element.getRootNode();
  return (
    element.ownerDocument.caretPositionFromPoint?.(x, y, 'host' in root ? { shadowRoots: [root as ShadowRoot] } : {}) ??
    null
  );
}
