import '../../components/panel.css';
import '../../components/page.css';
import '../../components/practice-layout.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { App } from './app';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = `${i18n.t('practice.title')} · ${i18n.t('extensionName')}`;
createRoot(document.getElementById('root')!).render(<App />);
