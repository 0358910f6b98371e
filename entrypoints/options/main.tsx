import '../../components/page.css';
import '../../components/options-layout.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App } from './app';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('options.title');
createRoot(document.getElementById('root')!).render(<App />);
