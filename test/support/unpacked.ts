import type { Chromium } from './chromium';

/** What Chromium must be started with before an unpacked extension can be loaded later. */
export const LOADING_LATER = ['--enable-unsafe-extension-debugging'];

/** Loads an unpacked extension into a running Chromium, or reloads it, as "Load unpacked" and the reload button do; gives its id. */
export async function loadUnpacked({ context }: Chromium, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to load an extension into');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path } as never)) as unknown as {
    id: string;
  };
  await session.detach();
  return id;
}

/** What Chromium's page of extensions can change about one, as a user does there. */
export async function configure(
  { context }: Chromium,
  extensionId: string,
  change: {
    readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES';
    readonly incognitoAccess?: boolean;
  },
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, wanted]) => {
      type Change = (change: object) => Promise<void>;
      const { developerPrivate } = (
        globalThis as never as {
          chrome: { developerPrivate: { updateExtensionConfiguration: Change; updateProfileConfiguration: Change } };
        }
      ).chrome;
      // Some changes load the extension anew, and one that is unpacked loads in this mode only.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...(wanted as object) });
    },
    [extensionId, change] as const,
  );
  await page.close();
}
