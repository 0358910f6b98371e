import type { RichEditor } from './rich-editor';
import { sendBeforeInput, sendPaste } from './send-input';

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const paragraph = (line: string): string =>
  `<p>${line === '' ? '&nbsp;' : line.replace(/[&<>]/g, (sign) => ESCAPED[sign]!)}</p>`;

/**
 * CKEditor 5 puts its nodes back when others change them. Text it takes as typed would join the step of what was typed
 * before; a paste is a step of its own.
 */
export const ckeditor: RichEditor = {
  kind: 'ckeditor',
  is: (element) => element.classList.contains('ck-editor__editable'),
  write(writing) {
    const { element, text } = writing;
    if (text === '') sendBeforeInput(writing);
    else if (text.includes('\n')) sendPaste(element, 'text/html', text.split('\n').map(paragraph).join(''));
    else sendPaste(element, 'text/plain', text);
  },
};
