import { expect, test } from 'vitest';
import { collectRegexes, slowPartOf } from '../support/regexes';

const TEXT =
  'I need a modern website in WordPress for our bakery, ASAP. Details later in chat. I pay 5 dollars an hour for an expert designer, developer and writer. We mend shoes.';

const found = await collectRegexes(['lib/analyzer', 'lib/text'], async (files) => {
  for (const file of files) await import(/* @vite-ignore */ `../../${file}`);
  const { analyze } = await import('../../lib/analyzer/analyze');
  const { TRADE_STUBS } = await import('../../lib/analyzer/words/trade-stubs');
  const { ownNoun } = await import('../../lib/analyzer/own-noun');
  for (const { heads } of Object.values(TRADE_STUBS)) ownNoun('', [], heads);
  analyze(
    { title: 'A website', description: TEXT },
    { phrases: [{ words: 'a (b) [c]+', does: 'flag', mistake: 'vague', instead: '' }], expertise: ['shoes (fine)'] },
  );
});

test('the regular expressions of rules, words and facts were seen, written and built', () => {
  expect(found.length).toBeGreaterThan(700);
  const seen = (part: string) => found.filter(({ where }) => where.includes(part)).length;
  expect(seen('lib/analyzer/rules/')).toBeGreaterThan(150);
  expect(seen('lib/analyzer/facts/')).toBeGreaterThan(40);
  expect(seen('lib/analyzer/words/trade-words')).toBeGreaterThan(70);
  expect(seen('lib/text/')).toBeGreaterThan(8);
  expect(found.filter(({ where }) => /:\d+$/.test(where)).length).toBeGreaterThan(100);
});

test('none takes far longer than its text is long', () => {
  const slow = found.flatMap((each) => {
    const part = slowPartOf(each);
    return part ? [`${each.where}: ${part} in /${each.source.slice(0, 90)}`] : [];
  });
  expect(slow).toEqual([]);
});

test.each([
  [/^(\w+\s?)*$/, 'exponential'],
  [/(?:a+)+b/, 'exponential'],
  [/^\s*,?\s*x/, 'polynomial'],
  [/^(?:need|want)\d*\d+!/, 'polynomial'],
])('%s would be seen', (pattern, kind) => {
  expect(slowPartOf(pattern)).toContain(kind);
});
