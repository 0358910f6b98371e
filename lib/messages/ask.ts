import { browser } from 'wxt/browser';

/** How asking another part of the extension ended. */
export type Asked<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** The extension was reloaded, updated or removed; this script is an orphan and must go quiet. */
  | { readonly kind: 'orphaned' }
  /** Nobody answered, also the second time. */
  | { readonly kind: 'unanswered' };

/** Whether this script still belongs to a living extension. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Asks once, and a second time where the background worker was stopped between question and answer. Never throws.
 */
export async function ask<T>(question: () => Promise<T>): Promise<Asked<T>> {
  for (let tries = 0; tries < 2; tries++) {
    if (!isAlive()) return { kind: 'orphaned' };
    try {
      return { kind: 'answer', value: await question() };
    } catch (failure) {
      if (/invalidated/i.test(String(failure))) return { kind: 'orphaned' };
    }
  }
  return { kind: isAlive() ? 'unanswered' : 'orphaned' };
}
