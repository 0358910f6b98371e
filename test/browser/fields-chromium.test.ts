import { describeFields } from '../support/field-behaviours';
import { openEditorChromium } from '../support/field-harness';

describeFields('fields in Chromium', openEditorChromium, [
  'textarea',
  'contenteditable',
  'quill',
  'prosemirror',
  'tiptap',
]);
