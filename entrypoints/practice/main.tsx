import '../../components/panel.css';
import '../../components/page.css';
import '../../components/practice-layout.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { openExtensionPorts } from '../../lib/review/extension-ports';
import { openReviewer } from '../../lib/review/reviewer';
import { practice } from '../../lib/site/practice';
import { App } from './app';

document.documentElement.lang = i18n.t('language');
document.title = `${i18n.t('practice.title')} · ${i18n.t('extensionName')}`;
createRoot(document.getElementById('root')!).render(<App />);

// The very reviewer that works in other people's pages, started here and nowhere else; only the card needs no injection.
openReviewer({
  page: document,
  sites: [practice],
  ports: openExtensionPorts(async () => (await import('../card.content/door')).door),
  signal: new AbortController().signal,
});
