import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { IN_FIREFOX } from '../support/field-exceptions';
import { openEditorFirefox } from '../support/field-harness';

describeFields(
  'fields in Firefox',
  openEditorFirefox,
  ['textarea', 'input', 'contenteditable', 'quill', 'prosemirror'],
  CORE,
  IN_FIREFOX,
);
