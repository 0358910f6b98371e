import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { openEditorChromium } from '../support/field-harness';

describeFields(
  'fields in Chromium without native highlights',
  () => openEditorChromium('overlay'),
  ['textarea', 'input', 'contenteditable'],
  CORE,
);
