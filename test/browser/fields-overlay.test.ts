import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { EDITORS, openEditorChromium } from '../support/field-harness';

const PLAIN = ['textarea', 'input', 'contenteditable'] as const;
// How a text is written and taken back does not hang on how it is drawn.
const DRAWN = CORE.filter(({ title }) => title.startsWith('keeps highlights'));

describeFields('fields in Chromium without native highlights', () => openEditorChromium('overlay'), PLAIN, CORE);
describeFields(
  'editors in Chromium without native highlights',
  () => openEditorChromium('overlay'),
  EDITORS.filter((editor) => !(PLAIN as readonly string[]).includes(editor)),
  DRAWN,
);
