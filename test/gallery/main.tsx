import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import cardCss from '../../components/card.css?inline';
import panelCss from '../../components/panel.css?inline';
import type { StateName } from './names';
import { STATES } from './states';

const sheet = document.head.appendChild(document.createElement('style'));
let root: Root | null = null;

/** Draws one state anew, with nothing left of the one before; one page shows them all, one after the other. */
function show(name: StateName): void {
  root?.unmount();
  const isPanel = /^(?:panel|printed)/.test(name);
  // Card, chip and picker live in another page: their own sheets alone must do.
  sheet.textContent = isPanel
    ? panelCss
    : `${cardCss} body { margin: 8px; background: light-dark(#eee, #333); color-scheme: light dark }`;
  const state = STATES[name];
  if (!state) throw new Error(`no state named ${name}`);
  root = createRoot(document.getElementById('root')!);
  flushSync(() => root!.render(state()));
  scrollTo(0, 0);
}
Object.assign(globalThis, { show });
