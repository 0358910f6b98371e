import { browser } from 'wxt/browser';

/** A page of the extension that opens in a tab of its own. */
export type ExtensionPage = '/practice.html' | `/print.html#${string}`;

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: ExtensionPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** How asking for access to the site of a tab ended. */
export type Access = 'granted' | 'refused' | 'no-address' | 'no-site';

/** Asks for the site of a tab. To be called during a click, with an address known before it: the browser asks at no other time. */
export async function requestAccess(url: string | null): Promise<Access> {
  if (!url) return 'no-address';
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return 'no-site';
  try {
    return (await browser.permissions.request({ origins: [`https://${hostname}/*`] })) ? 'granted' : 'refused';
  } catch {
    return 'refused';
  }
}

/** Opens the side panel, or Firefox's sidebar, in this window. To be called during a click. */
export async function openBeside(windowId: number): Promise<void> {
  // Nothing may be awaited before: the click counts only for a moment.
  if (import.meta.env.FIREFOX)
    await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
