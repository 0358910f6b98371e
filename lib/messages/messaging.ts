import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** Typed messages between the extension's parts. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
