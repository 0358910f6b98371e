import type { Writing } from './rich-editor';

type Windowed = Window & typeof globalThis;

const viewOf = (element: HTMLElement): Windowed => element.ownerDocument.defaultView as Windowed;

function transferOf(view: Windowed, contents: Record<string, string>): DataTransfer {
  const transfer = new view.DataTransfer();
  for (const [type, text] of Object.entries(contents)) transfer.setData(type, text);
  return transfer;
}

/** Sends the input that a browser sends before it changes an editable: editors that own their text act on it. */
export function sendBeforeInput({ element, range, text }: Writing): void {
  const view = viewOf(element);
  element.dispatchEvent(
    new view.InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
      bubbles: true,
      cancelable: true,
      composed: true,
      ...(text !== '' && { dataTransfer: transferOf(view, { 'text/plain': text }) }),
      targetRanges: [range],
    }),
  );
}

/** Sends a paste of its own making; the user's clipboard is not touched. */
export function sendPaste(element: HTMLElement, contents: Record<string, string>): void {
  const view = viewOf(element);
  const event = new view.ClipboardEvent('paste', {
    clipboardData: transferOf(view, contents),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  element.dispatchEvent(event);
}

/** Sends a key going down; says whether the editor took it. */
export function sendKey(element: HTMLElement, key: string, keyCode: number, withCommand = false): boolean {
  const view = viewOf(element);
  const isMac = /Mac|iPhone|iPad/.test(view.navigator.platform);
  return !element.dispatchEvent(
    new view.KeyboardEvent('keydown', {
      key,
      keyCode,
      which: keyCode,
      code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
      ctrlKey: withCommand && !isMac,
      metaKey: withCommand && isMac,
      bubbles: true,
      cancelable: true,
      composed: true,
    } as KeyboardEventInit),
  );
}

/** Takes the last step back: by the editor's own history, or the browser's where the editor has none. */
export function sendUndo(element: HTMLElement): void {
  if (!sendKey(element, 'z', 90, true)) element.ownerDocument.execCommand('undo');
}
