import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Settings } from '../settings/settings';

const WATCHER = '/content-scripts/watch.js';
const REVIEWER = '/content-scripts/review.js';
const CARD = '/content-scripts/card.js';
const PICKED = 'picked';
const STARTED = 'session:started';

/** The patterns of the hosts that the extension serves by itself. */
const ownHosts = (): string[] =>
  (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];

const inject = async (tabId: number, frameId: number, file: string): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file as never] });
    return true;
  } catch {
    // The tab has closed or gone elsewhere, or its host is withheld from us.
    return false;
  }
};

/** Brings the reviewer into a frame. */
export const injectReviewer = (tabId: number, frameId = 0): Promise<boolean> => inject(tabId, frameId, REVIEWER);

/** Brings the card's script into a frame. */
export const injectCard = (tabId: number, frameId = 0): Promise<boolean> => inject(tabId, frameId, CARD);

/** Serves the tabs that were open before: after an install, an update, or when access was given back. */
export async function serveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ownHosts() }).catch(() => []);
  await Promise.all(tabs.map(({ id, discarded }) => id !== undefined && !discarded && inject(id, 0, WATCHER)));
}

/**
 * Whether the extension starts for the first time since the browser did, or since it was turned off: nothing else tells
 * it that it was turned on again.
 */
export async function isFirstStart(): Promise<boolean> {
  try {
    if ((await storage.getItem(STARTED)) !== null) return false;
    await storage.setItem(STARTED, true);
    return true;
  } catch {
    // What cannot be remembered would happen at each start of the worker.
    return false;
  }
}

/** Whether the browser keeps a tab on one of our hosts from us ("on click", or access withdrawn). */
export async function isWithheld(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const held: string[] = [];
  for (const origin of ownHosts())
    if (!(await browser.permissions.contains({ origins: [origin] }).catch(() => true))) held.push(origin);
  if (held.length === 0) return false;
  // Without access the address is hidden, unless the click on the icon has lent it.
  if (!tab?.url) return true;
  const { protocol, hostname } = new URL(tab.url);
  const isOurs = held.some((origin) => {
    const base = /^https:\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1];
    return protocol === 'https:' && base !== undefined && (hostname === base || hostname.endsWith(`.${base}`));
  });
  // Access may have been given back to this one address only.
  return isOurs && !(await browser.permissions.contains({ origins: [`https://${hostname}/*`] }).catch(() => true));
}

let bringing: Promise<void> = Promise.resolve();

/** Has the reviewer come by itself to the hosts of the boxes the user picked, where access was given for good. */
export function watchPickedHosts(settings: Settings): Promise<void> {
  // One after the other: two at once would both find that nothing is registered yet.
  bringing = bringing.then(() => bringToPicked(settings)).catch(() => {});
  return bringing;
}

async function bringToPicked({ pickedBoxes }: Settings): Promise<void> {
  const origins = [...new Set(pickedBoxes.map(({ host }) => `https://${host}/*`))];
  const matches: string[] = [];
  for (const origin of origins)
    if (await browser.permissions.contains({ origins: [origin] }).catch(() => false)) matches.push(origin);
  const { scripting } = browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [PICKED] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [PICKED] });
    return;
  }
  const script = { id: PICKED, matches, js: [REVIEWER.slice(1)], runAt: 'document_idle' as const };
  if (!known) await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  else if (known.matches?.join() !== matches.join()) await scripting.updateContentScripts([script]);
}
