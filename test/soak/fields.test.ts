import { describeFields } from '../support/field-behaviours';
import { CORE } from '../support/field-core';
import { ANYWHERE, IN_FIREFOX } from '../support/field-exceptions';
import { EDITORS, openEditorChromium, openEditorFirefox } from '../support/field-harness';
import { MORE } from '../support/field-more';

const ALL = [...CORE, ...MORE];

describeFields('every editor in Chromium', () => openEditorChromium('native'), EDITORS, ALL, ANYWHERE);
describeFields(
  'every editor in Chromium without native highlights',
  () => openEditorChromium('overlay'),
  EDITORS,
  ALL,
  ANYWHERE,
);
describeFields('every editor in Firefox', openEditorFirefox, EDITORS, ALL, IN_FIREFOX);
