import '../../components/panel.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { App } from './app';

document.documentElement.lang = browser.i18n.getUILanguage();
createRoot(document.getElementById('root')!).render(<App />);
