import { expect, test } from 'vitest';
import { hourlyPayIn, payOf } from '../../lib/analyzer/pay';

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
