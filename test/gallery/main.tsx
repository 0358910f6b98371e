import { createRoot } from 'react-dom/client';
import type { StateName } from './names';
import { STATES } from './states';

const name = location.hash.slice(1) as StateName;
// The card lives in another page's shadow root: its sheet alone must do.
if (name.startsWith('card')) {
  await import('../../components/card.css');
  document.body.style.cssText = 'margin: 8px; background: light-dark(#eee, #333); color-scheme: light dark';
} else {
  await import('../../components/panel.css');
  document.body.classList.toggle('popup', name !== 'printed' && new URLSearchParams(location.search).has('popup'));
}
const state = STATES[name];
if (!state) throw new Error(`no state named ${name}`);
createRoot(document.getElementById('root')!).render(state());
