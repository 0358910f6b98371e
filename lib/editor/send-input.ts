import type { Writing } from './rich-editor';

type Windowed = Window & typeof globalThis;

const viewOf = (element: HTMLElement): Windowed => element.ownerDocument.defaultView as Windowed;

/** What an editor may hear and answer to. */
const ACTED_ON = { bubbles: true, cancelable: true, composed: true };

const pasteOf = (
  view: Windowed,
  type: string,
  text: string,
  clipboardData: DataTransfer | null = null,
): ClipboardEvent =>
  // `dataType` and `data` are Firefox's, which takes no transfer here.
  new view.ClipboardEvent('paste', { ...ACTED_ON, clipboardData, ...{ dataType: type, data: text } });

function transferOf(view: Windowed, type: string, text: string): DataTransfer {
  // Firefox keeps from the page what our world put into a transfer, but not what stands in an event.
  const { clipboardData } = pasteOf(view, type, text);
  if (clipboardData?.getData(type)) return clipboardData;
  const transfer = new view.DataTransfer();
  transfer.setData(type, text);
  return transfer;
}

/** Sends the input that a browser sends before it changes an editable: editors that own their text act on it. */
export function sendBeforeInput({ element, range, text }: Writing): void {
  const view = viewOf(element);
  element.dispatchEvent(
    new view.InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
      ...ACTED_ON,
      ...(text !== '' && { dataTransfer: transferOf(view, 'text/plain', text) }),
      targetRanges: [range],
    }),
  );
}

/** Sends a paste of its own making; the user's clipboard is not touched. */
export function sendPaste(element: HTMLElement, type: string, text: string): void {
  const view = viewOf(element);
  element.dispatchEvent(pasteOf(view, type, text, transferOf(view, type, text)));
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
      ...ACTED_ON,
    } as KeyboardEventInit),
  );
}

/** Takes the last step back: by the editor's own history, or the browser's where the editor has none. */
export function sendUndo(element: HTMLElement): void {
  if (!sendKey(element, 'z', 90, true)) element.ownerDocument.execCommand('undo');
}
