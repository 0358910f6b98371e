import type { Chromium } from './chromium';

/** The CPU seconds that all of the browser's processes have used so far. */
export async function cpuSeconds(chromium: Chromium): Promise<number> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('no browser to ask for its processes');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, each) => sum + each.cpuTime, 0);
}
