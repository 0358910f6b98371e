import '../../components/panel.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App } from './app';

document.documentElement.lang = i18n.t('language');
createRoot(document.getElementById('root')!).render(<App />);
