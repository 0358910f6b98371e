// Writes the table of rules into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { withRuleTable } from './rule-table';

const README = 'README.md';
writeFileSync(README, withRuleTable(readFileSync(README, 'utf8')));
