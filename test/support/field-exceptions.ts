import type { Exceptions } from './field-behaviours';

/** What Firefox does otherwise. */
export const IN_FIREFOX: Exceptions = {
  contenteditable: {
    'keeps the formatting of the words it rewrites':
      'Firefox drops the space behind a formatted word that is replaced whole; the text is put back, and can be copied',
  },
};
