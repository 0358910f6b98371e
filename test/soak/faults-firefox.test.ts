import { afterAll, beforeAll, describe, it } from 'vitest';
import { ADDRESSES } from '../support/faults';
import { type Firefox, openFirefox } from '../support/firefox';
import { replaceInFirefox, STOPS_SOON, stopWhileTyping } from '../support/firefox-faults';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox({ addresses: ADDRESSES, preferences: STOPS_SOON });
}, 120_000);
afterAll(() => firefox?.close());

describe('in Firefox, in the long run', () => {
  it('no finding is lost and none is stale when the background stops 30 times', () => stopWhileTyping(firefox, 30));

  it('1,000 fields and forms that were replaced leave nothing behind', () => replaceInFirefox(firefox, 40, 25));
});
