import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, DRAFT, FORM, PIECES } from '../support/faults';
import { type Firefox, openFirefox } from '../support/firefox';
import {
  openFirefoxForm,
  RICH,
  replaceInFirefox,
  STOPS_SOON,
  settledInFirefox,
  stopWhileTyping,
} from '../support/firefox-faults';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox({ addresses: ADDRESSES, preferences: STOPS_SOON });
});
afterAll(() => firefox?.close());

describe('in Firefox', () => {
  it('no finding is lost and none is stale when the background stops in every pause', () =>
    stopWhileTyping(firefox, 3));

  it('nothing is left behind by fields and forms that are replaced', () => replaceInFirefox(firefox, 4, 5));

  it('a page that throws, freezes prototypes, redefines what we draw with and takes our nodes away is reviewed', async () => {
    const page = await openFirefoxForm(firefox, RICH, (opened) =>
      opened.evaluateOnNewDocument(() => {
        for (const { prototype } of [Array, Object, Map, Promise, EventTarget, Node, Element, Range])
          Object.freeze(prototype);
        Object.assign(globalThis, { Highlight: null, AbortController: null, ResizeObserver: null });
        addEventListener('input', () => {
          CSS.highlights.clear();
          throw new Error('the page has a fault');
        });
        new MutationObserver(() => {
          for (const node of document.querySelectorAll('[data-wellposed]')) node.remove();
        }).observe(document, { childList: true, subtree: true });
      }),
    );
    await page.keyboard.type(DRAFT);
    await settledInFirefox(page);
    await page.keyboard.type(PIECES[5]!);
    await settledInFirefox(page);
    await page.close();
  });

  it('a text field whose page takes the layer of lines away has it back with the next key', async () => {
    const page = await openFirefoxForm(firefox, FORM);
    await page.keyboard.type(DRAFT);
    await page.waitForSelector('[data-wellposed="overlay"]');
    // Told in the moment of it: on a fast machine the layer is back before anybody could look again.
    const isGone = await page.evaluate(() => {
      const overlay = document.querySelector('[data-wellposed="overlay"]')!;
      overlay.remove();
      return !overlay.isConnected;
    });
    expect(isGone).toBe(true);
    await page.keyboard.type('x');
    await page.waitForSelector('[data-wellposed="overlay"]');
    await page.close();
  });
});
