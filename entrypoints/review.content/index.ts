import { defineContentScript } from 'wxt/utils/define-content-script';
import { openExtensionPorts } from '../../lib/review/extension-ports';
import { openReviewer } from '../../lib/review/reviewer';
import { HOSTED } from '../../lib/site/index';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => openReviewer({ page: document, sites: HOSTED, ports: openExtensionPorts(), signal }),
});
