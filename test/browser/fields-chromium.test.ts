import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { EDITORS, openEditorChromium } from '../support/field-harness';

describeFields('fields in Chromium', () => openEditorChromium(), EDITORS, CORE);
