import { insertNatively } from './native-editor';
import type { RichEditor } from './rich-editor';

/** TinyMCE makes a step of its history of what it hears of: said before, the words typed so far stay a step of their own. */
function tellHistory(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  element.dispatchEvent(new view.InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
}

/** TinyMCE lets the browser edit and keeps copies of the whole text for its history. */
export const tinymce: RichEditor = {
  kind: 'tinymce',
  is: (element) => element.classList.contains('mce-content-body'),
  write({ element, text }) {
    tellHistory(element);
    insertNatively(element.ownerDocument, text);
    tellHistory(element);
  },
};
