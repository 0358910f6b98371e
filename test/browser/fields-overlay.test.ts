import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { openEditorChromium } from '../support/field-harness';

// Editors under the overlay are part of the whole matrix, which is long: test/soak.
describeFields(
  'fields in Chromium without native highlights',
  () => openEditorChromium('overlay'),
  ['textarea', 'input', 'contenteditable'],
  CORE,
);
