import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Card } from '../../components/card';
import css from '../../components/card.css?inline';
import { aboutRule } from '../../lib/analyzer/about-rule';
import type { CardRequest, CardView, OpenCard } from '../../lib/review/card-door';
import { announce } from './announce';
import { rememberFocus } from './focus';
import { openCardHost } from './host';

/** Opens the card beside some words. */
export function openCard({ view, element, rectangles, byKeyboard, on }: CardRequest): OpenCard {
  const giveFocusBack = rememberFocus(element);
  let isOpen = true;
  let now: CardView = view;
  const host = openCardHost(element, css, rectangles, () => close());
  const root = createRoot(host.mount);

  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    const hadFocus = host.root.activeElement !== null;
    root.unmount();
    host.remove();
    if (hadFocus || byKeyboard) giveFocusBack();
    on.closed();
  };
  const draw = () => {
    if (!isOpen) return;
    flushSync(() =>
      root.render(
        <Card
          finding={now.finding}
          siteName={now.siteName}
          version={browser.runtime.getManifest().version}
          about={aboutRule(now.finding.rule)}
          notice={now.notice}
          notKept={now.notKept}
          focused={byKeyboard}
          onApply={on.apply}
          onCopy={on.copy}
          onDismiss={on.dismiss}
          onTurnOff={on.turnOff}
          onUndoChoice={on.undoChoice}
          onReportCopy={on.copy}
          onOptions={on.options}
          onClose={close}
        />,
      ),
    );
    host.place();
  };
  draw();
  return {
    show(next) {
      now = next;
      draw();
    },
    applied: (rewrite) => announce(element, now.finding, rewrite),
    place: host.place,
    owns: host.owns,
    close,
  };
}
