import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { postOf } from '../../lib/cli/read-post';

const FOLDER = 'test/posts/good';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test('there are at least ten good posts to be tried', () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
});

test.each(files)('nothing is found in the good post %s', (name) => {
  const report = analyze(postOf(readFileSync(`${FOLDER}/${name}`, 'utf8')));
  expect(
    report.findings.map((finding) => (finding.kind === 'flag' ? [finding.rule, finding.words] : finding.rule)),
  ).toEqual([]);
});
