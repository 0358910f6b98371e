/** Remembers where focus and selection are, and gives both back. */
export function rememberFocus(field: HTMLElement): () => void {
  const page = field.ownerDocument;
  const root = field.getRootNode() as Document | ShadowRoot;
  const focused = (root.activeElement ?? page.activeElement) as HTMLElement | null;
  const plain = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement ? focused : null;
  const start = plain?.selectionStart ?? null;
  const end = plain?.selectionEnd ?? null;
  const selection = page.getSelection();
  const range = !plain && selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    const now = (root.activeElement ?? page.activeElement) as HTMLElement | null;
    // A rewrite has put the caret where it belongs already.
    if (!focused?.isConnected || now === focused) return;
    focused.focus({ preventScroll: true });
    if (plain && start !== null) plain.setSelectionRange(start, end);
    else if (range && selection) {
      selection.removeAllRanges();
      selection.addRange(range);
    }
  };
}
