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
  let isObserving = false;
  const observer = new MutationObserver(() => soon());

  function look(): void {
    timer = undefined;
    if (signal.aborted) return;
    const url = new URL(page.location.href);
    const site = SIGNS.find((each) => each.matches(url));
    // Without the navigation API nothing but the page's nodes tells of a new address.
    const isWanted = site !== undefined || !(view as Navigating).navigation;
    if (isWanted && !isObserving) observer.observe(page, { childList: true, subtree: true });
    if (!isWanted) observer.disconnect();
    isObserving = isWanted;
    const was = isHere;
    try {
      isHere = site?.isForm(page, url) ?? false;
    } catch {
      isHere = false;
    }
    if (!site || !isHere || was) return;
    // From here on the reviewer sees for itself what becomes of the form, as long as the address may hold one.
    observer.disconnect();
    isObserving = false;
    found(site.id);
  }
  function soon(): void {
    timer ??= setTimeout(look, SETTLE_MS);
  }
  (view as Navigating).navigation?.addEventListener('currententrychange', soon, { signal });
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, soon, { signal });
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
