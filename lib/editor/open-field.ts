import { ckeditor } from './ckeditor';
import { draftJs } from './draft-js';
import type { Field } from './field';
import { lexical } from './lexical';
import { contenteditable, prosemirror, quill } from './native-editor';
import { openPlainField } from './plain-field';
import { openRichField } from './rich-field';
import { slate } from './slate';
import { tinymce } from './tinymce';

const EDITORS = [quill, prosemirror, lexical, slate, draftJs, ckeditor, tinymce, contenteditable];

const PLAIN_INPUTS = new Set(['text', 'search', '']);

/**
 * Opens the adapter that fits an element; null for what we must not read (passwords, payment, hidden things) and for
 * what is no editable.
 */
export function openField(element: HTMLElement): Field | null {
  if (element.localName === 'textarea') return openPlainField(element as HTMLTextAreaElement);
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    const autocomplete = input.autocomplete ?? '';
    return PLAIN_INPUTS.has(input.type) && !/\bcc-|password/.test(autocomplete) ? openPlainField(input) : null;
  }
  if (!element.isContentEditable && element.getAttribute('contenteditable') !== 'true') return null;
  return openRichField(element, EDITORS.find((editor) => editor.is(element)) ?? contenteditable);
}
