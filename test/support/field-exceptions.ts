import type { Exceptions } from './field-behaviours';

/** What editors do otherwise in every browser. */
export const ANYWHERE: Exceptions = {
  quill: { 'keeps highlights on their words while others are dragged': 'Quill takes no text that is dropped' },
};

const FORMATTED = {
  'keeps the formatting of the words it rewrites':
    'Firefox drops the space behind a formatted word that is replaced whole; the text is put back, and can be copied',
};

/** What Firefox does otherwise. */
export const IN_FIREFOX: Exceptions = { ...ANYWHERE, contenteditable: FORMATTED, tinymce: FORMATTED };
