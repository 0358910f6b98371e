import { rootsOf } from './roots';
import { SIGNS } from './signs';

/** How long after a change of the page it is looked at. */
const SETTLE_MS = 250;

interface Navigating {
  navigation?: EventTarget;
}

/**
 * Tells of job-post forms as they come, on whatever address of the host. Looks at a page's nodes only while its address
 * may hold a form; elsewhere it waits for the address to change.
 */
export function watchForForms(page: Document, found: (siteId: string) => void, signal: AbortSignal): void {
  const view = page.defaultView!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHere = false;
  const observer = new MutationObserver(() => soon());

  function look(): void {
    timer = undefined;
    if (signal.aborted) return;
    const url = new URL(page.location.href);
    const site = SIGNS.find((each) => each.matches(url));
    // Without the navigation API nothing but the page's nodes tells of a new address.
    const isWanted = site !== undefined || !(view as Navigating).navigation;
    // Forms also stand in frames and shadow roots, which may be new since the last look.
    if (isWanted) for (const root of rootsOf(page)) observer.observe(root, { childList: true, subtree: true });
    else observer.disconnect();
    const was = isHere;
    try {
      isHere = site?.isForm(page, url) ?? false;
    } catch {
      isHere = false;
    }
    if (!site || !isHere || was) return;
    // From here on the reviewer sees for itself what becomes of the form, as long as the address may hold one.
    observer.disconnect();
    found(site.id);
  }
  function soon(): void {
    timer ??= setTimeout(look, SETTLE_MS);
  }
  (view as Navigating).navigation?.addEventListener('currententrychange', soon, { signal });
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, soon, { signal });
  // A frame's document has come.
  page.addEventListener('load', soon, { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  look();
}
