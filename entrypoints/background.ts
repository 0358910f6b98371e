import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetOldVersions } from '../lib/history/history';
import { isFirstStart, serveOpenTabs, watchPickedHosts } from '../lib/review/access';
import { openWorker } from '../lib/review/worker';

// A module, so that what it shares with the extension's pages is in the package once.
export default defineBackground({
  type: 'module',
  main() {
    const worker = openWorker(new AbortController().signal);

    let served: Promise<void> | null = null;
    const serveOnce = () => {
      served ??= serveOpenTabs();
      return served;
    };
    void isFirstStart().then((isFirst) => (isFirst ? serveOnce() : undefined));
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await serveOnce();
      await watchPickedHosts(await worker.settings());
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
    });
    browser.runtime.onStartup.addListener(() => void forgetOldVersions(Date.now()));

    browser.permissions.onAdded.addListener(async () => {
      await serveOpenTabs();
      await watchPickedHosts(await worker.settings());
    });
    browser.permissions.onRemoved.addListener(async () => {
      await worker.accessChanged();
      await watchPickedHosts(await worker.settings());
    });

    browser.tabs.onRemoved.addListener((tabId) => void worker.closed(tabId));

    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'open-card') void worker.perform(tab.id, { type: 'open-card' });
      if (command === 'next-finding') void worker.perform(tab.id, { type: 'next-finding' });
      if (command === 'pause') void worker.togglePause(tab.id);
    });
  },
});
