import type { CDPSession, Page } from 'playwright-core';

/** How often a content script asked the browser for something of its own accord. */
export type IdleCounts = Readonly<Record<string, number>>;

/** Counts from now on, in the extension's own world of a page, all that could run by itself or wake another part. */
export async function countCalls(page: Page, extensionId: string): Promise<() => Promise<IdleCounts>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('the extension has no script in this page');
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId: world.id, returnByValue: true })).result.value;
  await evaluate(`{
    globalThis.__calls = {};
    const count = (object, name) => {
      const real = object[name];
      object[name] = function (...args) {
        globalThis.__calls[name] = (globalThis.__calls[name] ?? 0) + 1;
        return real.apply(this, args);
      };
    };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'])
      count(globalThis, name);
    count(chrome.runtime, 'sendMessage');
    count(chrome.runtime, 'connect');
    count(Document.prototype, 'querySelectorAll');
  }`);
  return async () => (await evaluate('globalThis.__calls')) as IdleCounts;
}
