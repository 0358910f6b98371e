import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../lib/analyzer/rules/index';
import { ruleTable, withRuleTable } from '../support/rule-table';

const readme = readFileSync('README.md', 'utf8');

test('the table of rules in the README is the one of today (“npm run docs” writes it)', () => {
  expect(readme).toBe(withRuleTable(readme));
});

test('the table has a row for every rule, and nothing in a cell breaks it', () => {
  const rows = ruleTable().split('\n').slice(2);
  expect(rows).toHaveLength(RULES.length);
  for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
});

test('a table out of date, or a README without its marks, would be seen', () => {
  const old = readme.replace(RULES[0]!.docs.what, 'Something else');
  expect(old).not.toBe(readme);
  expect(old).not.toBe(withRuleTable(old));
  expect(() => withRuleTable('No marks here')).toThrow('once');
  expect(() => withRuleTable(`${readme}\n<!-- rules -->`)).toThrow('once');
});
