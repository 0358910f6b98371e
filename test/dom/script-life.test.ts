import { afterEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { ContentScriptContext } from '../../lib/messages/script-life';

const { id } = browser.runtime;
const setId = (to: string | undefined) => Object.defineProperty(browser.runtime, 'id', { value: to, writable: true });
afterEach(() => setId(id));

describe('a script in a page', () => {
  it('ends when a copy of it starts in the same world, and only then', () => {
    const first = new ContentScriptContext('review');
    const other = new ContentScriptContext('card');
    expect(first.signal.aborted).toBe(false);
    const second = new ContentScriptContext('review');
    expect(first.signal.aborted).toBe(true);
    expect([second.signal.aborted, other.signal.aborted]).toEqual([false, false]);
  });

  it('ends when a copy starts in another world, as after an update, for then its own extension is gone', () => {
    const old = new ContentScriptContext('watch');
    setId(undefined);
    document.dispatchEvent(new Event('wellposed:watch'));
    expect(old.signal.aborted).toBe(true);
  });

  it('cannot be ended by the page', () => {
    const life = new ContentScriptContext('watch');
    document.dispatchEvent(new Event('wellposed:watch'));
    expect(life.signal.aborted).toBe(false);
  });
});
