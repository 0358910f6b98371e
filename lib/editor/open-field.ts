import type { Field } from './field';
import { openPlainField } from './plain-field';
import { openRichField } from './rich-field';

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
  return element.isContentEditable || element.getAttribute('contenteditable') === 'true'
    ? openRichField(element)
    : null;
}
