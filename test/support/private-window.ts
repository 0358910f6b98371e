import type { Page } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Chromium } from './chromium';
import { type Addresses, fileFor } from './page-files';
import { configure } from './unpacked';

/** A private window of Chromium, its one tab, and an extension page of the ordinary window that looks on. */
export interface PrivateWindow {
  readonly page: PuppeteerPage;
  readonly onlooker: Page;
  /** All that the extension has stored, in whatever area, as one text; but for what it read out of its own patterns. */
  stored(): Promise<string>;
  /** The badge over the private tab. */
  badge(): Promise<string>;
  /** The toolbar's popup over the private window. */
  popup(): Promise<PuppeteerPage>;
}

/** Lets the extension into private windows, as its user may, and opens one with the test pages. */
export async function openPrivateWindow(chromium: Chromium, addresses: Addresses): Promise<PrivateWindow> {
  const { extensionId } = chromium;
  await configure(chromium, extensionId, { incognitoAccess: true });
  const onlooker = await chromium.openExtensionPage('print.html');
  const browser = await chromium.puppeteer();
  const empty = 'about:blank#private';
  const arriving = browser.waitForTarget((target) => target.url() === empty);
  const [windowId, tabId] = (await onlooker.evaluate(
    `chrome.windows.create({ incognito: true, url: '${empty}' }).then(({ id, tabs }) => [id, tabs[0].id])`,
  )) as [number, number];
  const page = (await (await arriving).page())!;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/^https?:/.test(request.url())) return void request.continue();
    const { body, ...answer } = fileFor(addresses, request.url());
    void request.respond({ ...answer, body });
  });
  return {
    page,
    onlooker,
    stored: () =>
      onlooker.evaluate(
        'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(([local, { sieve, ...session }]) => JSON.stringify([local, session]))',
      ),
    badge: () => onlooker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`),
    async popup() {
      const url = `chrome-extension://${extensionId}/popup.html`;
      const opening = browser.waitForTarget((target) => target.url() === url);
      await onlooker.evaluate(`chrome.action.openPopup({ windowId: ${windowId} })`);
      return (await opening).asPage();
    },
  };
}
