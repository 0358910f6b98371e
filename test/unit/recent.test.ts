import { expect, test } from 'vitest';
import { openRecent } from '../../lib/analyzer/recent';

test('what was asked for lately is remembered, however much is new, and the rest is forgotten', () => {
  const recent = openRecent<number>(3);
  recent.set('often', 0);
  recent.set('once', 0);
  for (let i = 1; i <= 100; i++) {
    recent.set(`new ${i}`, i);
    expect(recent.get('often')).toBe(0);
  }
  expect(recent.get('once')).toBeUndefined();
  expect(recent.get('new 100')).toBe(100);
  const known = Array.from({ length: 100 }, (_, i) => recent.get(`new ${i + 1}`)).filter((each) => each !== undefined);
  expect(known.length).toBeLessThanOrEqual(6);
});
