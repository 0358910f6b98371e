import { defineContentScript } from 'wxt/utils/define-content-script';
import { openExtensionPorts } from '../../lib/review/extension-ports';
import { openReviewer } from '../../lib/review/reviewer';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => openReviewer({ page: document, ports: openExtensionPorts(), signal }),
});
