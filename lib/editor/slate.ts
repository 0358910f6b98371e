import type { RichEditor } from './rich-editor';
import { sendBeforeInput } from './send-input';

/** Slate draws its nodes with React, which fails on nodes that others have changed; it acts on what comes before input. */
export const slate: RichEditor = {
  kind: 'slate',
  is: (element) => element.dataset.slateEditor === 'true',
  write: sendBeforeInput,
};
