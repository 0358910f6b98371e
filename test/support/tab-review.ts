import type { BrowserContext, Page } from 'playwright-core';
import type { Action, ActionOutcome, TabReview } from '../../lib/messages/protocol';
import type { Chromium } from './chromium';

interface Extension {
  readonly tabs: { query(filter: unknown): Promise<{ id: number }[]>; getCurrent(): Promise<{ id: number }> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly runtime: { sendMessage(message: unknown): Promise<{ res: unknown }> };
}

/** An extension page that is open in a tab, such as the practice page after the installation. */
export const extensionPage = (context: BrowserContext) =>
  context.pages().find((each) => each.url().startsWith('chrome-extension://'));

/** Asks the background something about the tab with an address, from an extension page. */
async function askAbout<T>({ context }: Chromium, address: string, type: string, more: object): Promise<T> {
  const page = extensionPage(context);
  if (!page) throw new Error('no extension page is open that could ask');
  return page.evaluate(
    async ({ origin, type, more }) => {
      const { chrome } = globalThis as never as { chrome: Extension };
      const [tab] = await chrome.tabs.query({ url: `${origin}/*` });
      if (!tab) throw new Error(`no tab at ${origin}`);
      const data = { tabId: tab.id, ...more };
      const { res } = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 0 });
      return { ...(res as object), badge: await chrome.action.getBadgeText({ tabId: tab.id }) } as T;
    },
    { origin: new URL(address).origin, type, more },
  );
}

/** What popup and badge show of the tab with an address. */
export const reviewOf = (chromium: Chromium, address: string): Promise<TabReview & { badge: string }> =>
  askAbout(chromium, address, 'tabReview', {});

/** Has something done in the tab with an address, as popup and shortcuts do. */
export async function actIn(chromium: Chromium, address: string, action: Action): Promise<ActionOutcome> {
  const { badge: _, ...outcome } = await askAbout<ActionOutcome & { badge: string }>(chromium, address, 'act', {
    action,
  });
  return outcome;
}

/** The same of an extension page that holds a post itself. */
export const ownReview = (page: Page): Promise<TabReview> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as never as { chrome: Extension };
    const { id } = await chrome.tabs.getCurrent();
    const asked = { id: 1, type: 'tabReview', data: { tabId: id }, timestamp: 0 };
    return (await chrome.runtime.sendMessage(asked)).res as TabReview;
  });
