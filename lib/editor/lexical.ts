import type { RichEditor } from './rich-editor';
import { sendBeforeInput } from './send-input';

/** Lexical owns its text: words put into its nodes behind its back come out doubled, so it is asked as a spell checker asks. */
export const lexical: RichEditor = {
  kind: 'lexical',
  is: (element) => element.dataset.lexicalEditor === 'true',
  write: sendBeforeInput,
};
