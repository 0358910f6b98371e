import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { openEditorFirefox } from '../support/field-harness';

describeFields(
  'fields in Firefox',
  openEditorFirefox,
  ['textarea', 'input', 'contenteditable', 'quill', 'prosemirror'],
  CORE,
);
