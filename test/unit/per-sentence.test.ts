import { expect, test } from 'vitest';
import { perSentence } from '../../lib/analyzer/per-sentence';
import { type RawSentence, readSentences } from '../../lib/analyzer/read-sentences';

const only = (text: string, part: 'title' | 'description', at = 0): RawSentence => readSentences(text, part)[at]!;

test('the same sentence is worked on once, wherever it stands', () => {
  let times = 0;
  const lengthOf = perSentence(({ text }: RawSentence) => {
    times++;
    return text.length;
  });
  expect(lengthOf(only('One.\nWe bake.\nThree.', 'description', 1))).toBe(8);
  expect(lengthOf(only('One and a half. We bake. And three.', 'description', 1))).toBe(8);
  expect(times).toBe(1);
});

test('but again in another part or section, and where it becomes the first or the last', () => {
  const placeOf = perSentence(({ part, section, previous, next }: RawSentence) =>
    [part, section, previous === '', next === ''].join(' '),
  );
  expect(placeOf(only('We bake rye.', 'description'))).toBe('description unknown true true');
  expect(placeOf(only('We bake rye.\nMore.', 'description'))).toBe('description unknown true false');
  expect(placeOf(only('About us:\nWe bake rye.', 'description', 1))).toBe('description company false true');
  expect(placeOf(only('We bake rye.', 'title'))).toBe('title unknown true true');
});
