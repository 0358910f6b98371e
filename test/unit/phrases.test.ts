import { expect, test } from 'vitest';
import { articleFor, findPhrases, inCaseOf } from '../../lib/analyzer/phrases';

const found = (text: string, phrases: Parameters<typeof findPhrases>[1]) =>
  [...findPhrases(text, phrases)].map(({ span, rewrites }) => [text.slice(span.start, span.end), rewrites[0]]);

test('a group named "flag" is what is flagged, the rest is context', () => {
  const words = /\bneed (?<flag>cheap) help\b/gi;
  expect(found('We need cheap help.', [{ words, rewrites: ['paid'] }])).toEqual([['cheap', 'paid']]);
});

test('words before, after or anywhere clear a phrase', () => {
  const words = /\bcheap\b/gi;
  const rewrites = ['paid'] as const;
  expect(found('not cheap', [{ words, rewrites, unlessBefore: /not $/ }])).toEqual([]);
  expect(found('cheap flights', [{ words, rewrites, unlessAfter: /^ flights/ }])).toEqual([]);
  expect(found('cheap, for our clients', [{ words, rewrites, unlessAnywhere: /clients/ }])).toEqual([]);
  expect(found('so cheap', [{ words, rewrites, unlessBefore: /not $/ }])).toHaveLength(1);
});

test('an earlier phrase keeps its words from a later one', () => {
  const phrases = [
    { words: /\bbest price\b/gi, rewrites: ['price'] },
    { words: /\bprice\b/gi, rewrites: ['cost'] },
  ] as const;
  expect(found('best price', phrases)).toEqual([['best price', 'price']]);
});

test('groups fill templates, and a dollar sign of the client stays one', () => {
  expect(found('over $90', [{ words: /over (?<limit>\$\d+)/g, rewrites: ['within $<limit>'] }])).toEqual([
    ['over $90', 'within $90'],
  ]);
  expect(found('over $3', [{ words: /over (\$\d)/g, rewrites: (hit) => [`within ${hit[1]}`] }])).toEqual([
    ['over $3', 'within $3'],
  ]);
});

test('the first letter is large only where the sentence starts, and capitals stay capitals', () => {
  const phrases = [{ words: /\blowest bid\b/gi, rewrites: ['best fit for [amount]'] }] as const;
  expect(found('Lowest bid wins', phrases)).toEqual([['Lowest bid', 'Best fit for [amount]']]);
  expect(found('the Lowest bid', phrases)).toEqual([['Lowest bid', 'best fit for [amount]']]);
  expect(found('LOWEST BID', phrases)).toEqual([['LOWEST BID', 'BEST FIT FOR [amount]']]);
});

test('letter case leaves blanks and names alone', () => {
  expect(inCaseOf('Cheap', '[amount] in pay')).toBe('[amount] in pay');
  expect(inCaseOf('cheap', 'paid')).toBe('paid');
});

test('articles follow the sound of the word', () => {
  expect(['editor', 'user', 'writer', 'umbrella'].map(articleFor)).toEqual(['an', 'a', 'a', 'an']);
});
