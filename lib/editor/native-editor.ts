import type { RichEditor } from './rich-editor';

/** Inserts as the browser itself does when its user types: one step of its history, also over several lines. */
export function insertNatively(page: Document, text: string): void {
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
}

/** For editors that follow what the browser does to their nodes, each line as a paragraph of its own. */
function insertByParagraphs({ ownerDocument: page }: HTMLElement, text: string): void {
  if (text === '') return void page.execCommand('delete');
  text.split('\n').forEach((line, i) => {
    if (i > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  });
}

/** Quill follows its nodes. */
export const quill: RichEditor = {
  kind: 'quill',
  is: (element) => element.classList.contains('ql-editor'),
  write: ({ element, text }) => insertByParagraphs(element, text),
};

/** ProseMirror, and TipTap which is built on it, follow their nodes. */
export const prosemirror: RichEditor = {
  kind: 'prosemirror',
  is: (element) => element.classList.contains('ProseMirror'),
  write: ({ element, text }) => insertByParagraphs(element, text),
};

/** An editable element that nobody drives, as far as can be told. */
export const contenteditable: RichEditor = {
  kind: 'contenteditable',
  is: () => true,
  write: ({ element, text }) => insertNatively(element.ownerDocument, text),
};
