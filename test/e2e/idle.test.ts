import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { ADDRESSES, DRAFT, openForm, PIECES, settled } from '../support/faults';
import { countCalls } from '../support/idle-counts';

const FIELD = '#jp-description';
/** Longer than any of our delays; idleness has no state to wait for. */
const A_WHILE_MS = 2000;

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium({ addresses: ADDRESSES });
});
afterAll(() => chromium?.close());

describe('a watched field that is left alone', () => {
  it.each([
    ['with room for the chip', null],
    // Nothing is free: the field fills the window, buttons all over it.
    [
      'with no room for the chip',
      'main{position:fixed;inset:0}#jp-description{position:fixed;inset:0;height:100vh!important}',
    ],
  ])('asks the browser for nothing, %s', async (_, css) => {
    const page = await openForm(chromium);
    if (css) {
      await page.addStyleTag({ content: css });
      await page.evaluate(() => {
        const button = document.createElement('button');
        button.style.cssText = 'position:fixed;inset:0;opacity:0.1;pointer-events:auto';
        document.body.append(button);
        document.querySelector<HTMLElement>('#jp-description')!.focus();
      });
    }
    await page.keyboard.type(DRAFT);
    await settled(page, FIELD);
    const counts = await countCalls(page, chromium.extensionId);
    // The counters count.
    await page.keyboard.type(PIECES[5]!);
    await settled(page, FIELD);
    expect((await counts()).setTimeout).toBeGreaterThan(0);
    await page.waitForTimeout(A_WHILE_MS);
    const before = await counts();
    await page.waitForTimeout(A_WHILE_MS);
    expect(await counts()).toEqual(before);
    await page.close();
  });
});
