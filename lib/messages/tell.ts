import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';

/** Sends one message as the messaging library does, for scripts that must weigh less than that library. */
export const tell = <Name extends keyof Protocol>(type: Name, data: Parameters<Protocol[Name]>[0]): Promise<unknown> =>
  browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
