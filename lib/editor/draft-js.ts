import type { RichEditor } from './rich-editor';
import { sendKey, sendPaste } from './send-input';

/** Draft.js knows the browser's older events only: text comes in by a paste, and goes by a key. */
export const draftJs: RichEditor = {
  kind: 'draft-js',
  is: (element) => element.classList.contains('public-DraftEditor-content'),
  write({ element, text }) {
    if (text === '') sendKey(element, 'Backspace', 8);
    else sendPaste(element, 'text/plain', text);
  },
};
