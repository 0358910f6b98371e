import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hourlyPayIn, mayPayByHour, payOf } from '../../lib/analyzer/pay';

test('budgets are read as forms show them', () => {
  expect(payOf('hourly $5.00-$10.00')).toEqual({ by: 'hour', low: 5, high: 10, open: false });
  expect(payOf('fixed $1,250.00')).toEqual({ by: 'job', low: 1250, high: 1250, open: false });
  expect(payOf('GBP 50 (fixed_price)')).toMatchObject({ by: 'job', high: 50 });
});

test('an hourly budget without an upper end is open', () => {
  expect(payOf('hourly $15.00-')).toMatchObject({ by: 'hour', open: true });
});

test('a budget without a figure says nothing', () => {
  expect([payOf(undefined), payOf(''), payOf('hourly')]).toEqual([null, null, null]);
});

test('hourly pay is found in a text only beside a currency', () => {
  expect(hourlyPayIn('Our rate is $4-6 per hour.')).toMatchObject({ low: 4, high: 6, start: 12, end: 25 });
  expect(hourlyPayIn('We pay 10 USD per hour.')).toMatchObject({ high: 10 });
  expect(hourlyPayIn('It sends 10 mails per hour.')).toBeNull();
});

test('hourly pay is named only where a line may name it', () => {
  const bit = fc.constantFrom(
    '$',
    '20',
    '-',
    ' ',
    '\n',
    'usd',
    '/',
    'per',
    'an',
    'a',
    'hour',
    'hr',
    'hrs',
    'x',
    '\r\n',
  );
  let named = 0;
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 7 }), bit, fc.constantFrom('$20', '20 usd'), (bits, last, money) => {
      const text = [money, ...bits, 'per', last, 'hour'].join('');
      if (!hourlyPayIn(text)) return;
      named++;
      expect(text.split('\n').some(mayPayByHour), text).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(named).toBeGreaterThan(20);
});
