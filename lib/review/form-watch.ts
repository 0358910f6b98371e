import { type Root, rootsOf } from '../site/roots';

/** How long after a change of the page it is looked at again: frameworks replace a form in several steps. */
const SETTLE_MS = 100;

const ATTRIBUTES = ['hidden', 'aria-hidden', 'open', 'contenteditable', 'readonly', 'disabled'];

/** What somebody does in a form, in whatever root. */
const LEAVING = ['pointerdown', 'click', 'keydown', 'submit'];

interface Navigating {
  navigation?: EventTarget;
}

/** Whether a change is about what we ourselves draw: else to draw would be a reason to look, and to look one to draw. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = type === 'childList' ? [...addedNodes, ...removedNodes] : [target];
  return nodes.every((node) => (node as HTMLElement).dataset?.wellposed !== undefined);
}

/**
 * Calls back when the page's form may have changed: nodes came or went, another field was filled in, the address
 * changed. What happens inside of elements that are keys of `own` is not told. Sleeps while nothing happens.
 */
export function watchForm(
  page: Document,
  own: ReadonlyMap<Node, unknown>,
  changed: () => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView!;
  let attended: readonly Root[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };
  // Only while a look is due: else every key would be heard for nothing.
  const mindLeaving = (way: 'addEventListener' | 'removeEventListener') => {
    for (const root of attended) for (const event of LEAVING) root[way](event, beforeLeaving, options);
  };
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    mindLeaving('removeEventListener');
    changed();
    attend();
  };
  const soon = () => {
    if (timer !== undefined) return;
    timer = setTimeout(look, SETTLE_MS);
    mindLeaving('addEventListener');
  };
  const isOwn = (node: Node) => own.has(node) || [...own.keys()].some((element) => element.contains(node));
  const observer = new MutationObserver((records) => {
    if ([...own.keys()].some((element) => !element.isConnected)) return changed();
    if (records.some((record) => !isOurs(record) && !isOwn(record.target))) soon();
  });
  const hearInput = (way: 'addEventListener' | 'removeEventListener') => {
    for (const root of attended) root[way]('input', onField, options);
  };
  const onField = (event: Event) => {
    if (!isOwn(event.target as Node) && !isOwn(event.composedPath()[0] as Node)) return soon();
    // More keys will come here, and need not be heard until the focus goes elsewhere.
    if (event.type === 'input') hearInput('removeEventListener');
  };
  // A click on "Next" right after the last key: what was filled in is read before its field goes.
  const beforeLeaving = (event: Event) => {
    const { key } = event as KeyboardEvent;
    if (!key || key === 'Enter') look();
  };
  // Frames and shadow roots keep their changes, and some of their events, to themselves.
  const attend = () => {
    const before = attended;
    attended = rootsOf(page);
    for (const root of attended) {
      if (before.includes(root)) continue;
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
      root.addEventListener('change', onField, options);
      root.addEventListener('focusin', () => hearInput('addEventListener'), options);
    }
    hearInput('addEventListener');
  };
  attend();
  // A frame's document has come.
  page.addEventListener('load', soon, options);
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, soon, { signal });
  (view as Navigating).navigation?.addEventListener('currententrychange', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
