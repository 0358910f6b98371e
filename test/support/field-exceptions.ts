import type { Exceptions } from './field-behaviours';

const DRAGGED = 'keeps highlights on their words while others are dragged';

/** What editors do otherwise in every browser. */
export const ANYWHERE: Exceptions = {
  quill: { [DRAGGED]: 'Quill takes no text that is dropped' },
  tinymce: {
    [DRAGGED]: 'without its own look, which its page leaves out, TinyMCE stays hidden: nothing can be dragged',
  },
};

/** What Firefox does otherwise. */
export const IN_FIREFOX: Exceptions = {
  ...ANYWHERE,
  contenteditable: {
    'keeps the formatting of the words it rewrites':
      'Firefox drops the space behind a formatted word that is replaced whole; the text is put back, and can be copied',
  },
};
