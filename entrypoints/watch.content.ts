import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../lib/messages/ask';
import { tell } from '../lib/messages/tell';
import { watchForForms } from '../lib/site/watch-for-forms';

export default defineContentScript({
  matches: ['https://*.upwork.com/*', 'https://*.fiverr.com/*'],
  runAt: 'document_idle',
  main: ({ signal }) => watchForForms(document, (siteId) => void ask(() => tell('formFound', { siteId })), signal),
});
