import { rootsOf } from '../site/roots';

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
 * changed. What happens inside of `own` elements is not told. Sleeps while nothing happens.
 */
export function watchForm(
  page: Document,
  own: () => readonly HTMLElement[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const view = page.defaultView!;
  const attended = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
      attend();
    }, SETTLE_MS);
  };
  const isOwn = (node: Node) => own().some((element) => element.contains(node));
  const observer = new MutationObserver((records) => {
    if (own().some((element) => !element.isConnected)) return changed();
    if (records.some((record) => !isOurs(record) && !isOwn(record.target))) soon();
  });
  const onField = (event: Event) => {
    const target = event.composedPath()[0];
    if (target && 'nodeType' in target && !isOwn(target as Node)) soon();
  };
  // A click on "Next" right after the last key: what was filled in is read before its field goes.
  const beforeLeaving = (event: Event) => {
    if (timer === undefined) return;
    if ((event as KeyboardEvent).key && (event as KeyboardEvent).key !== 'Enter') return;
    clearTimeout(timer);
    timer = undefined;
    changed();
  };
  const options = { capture: true, passive: true, signal };
  // Frames and shadow roots keep their changes, and some of their events, to themselves.
  const attend = () => {
    for (const root of rootsOf(page)) {
      if (attended.has(root)) continue;
      attended.add(root);
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
      for (const event of LEAVING) root.addEventListener(event, beforeLeaving, options);
      for (const event of ['input', 'change']) root.addEventListener(event, onField, options);
    }
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
