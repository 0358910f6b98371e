import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { killWhileTyping, replaceFields, walkAtRandom } from '../support/fault-scenarios';
import { ADDRESSES, FORM } from '../support/faults';

/** Another walk every time; a failure's seed is printed, and given here walks the same way again. */
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium({ addresses: ADDRESSES });
}, 120_000);
afterAll(() => chromium?.close());

describe('in the long run', () => {
  it('no finding is lost and none is stale when the worker is killed 100 times', () => killWhileTyping(chromium, 100));

  it.each([FORM, `${FORM}?rich`])(
    '1,000 fields and forms that were replaced leave nothing behind: %s',
    async (address) => {
      const left = await replaceFields(chromium, 100, 10, address);
      console.log(`left after 1,000 replaced: ${JSON.stringify(left)}`);
      expect(left.listeners).toBeLessThanOrEqual(5);
      expect(left.nodes).toBeLessThanOrEqual(60);
      expect(left.heap).toBeLessThan(2);
    },
  );

  it('walks of thousands of steps end with every text as it should be and every highlight on its words', () =>
    walkAtRandom(chromium, { walks: 8, steps: 300, seed: SEED }));
});
