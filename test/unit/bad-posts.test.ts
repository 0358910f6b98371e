import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { MISTAKES } from '../../lib/analyzer/mistakes';
import { printReview } from '../../lib/cli/print-review';
import { postOf } from '../../lib/cli/read-post';

const FOLDER = 'test/posts/bad';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const reviewOf = (name: string) => {
  const post = postOf(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  return { post, report: analyze(post) };
};

// The approved review stands beside the post; "npx vitest run --project unit -u" writes it anew, to be read before it is kept.
test.each(files)('the bad post %s is reviewed as approved', async (name) => {
  const { post, report } = reviewOf(name);
  await expect(printReview(post, report)).toMatchFileSnapshot(`../posts/bad/${name.replace('.txt', '.review.md')}`);
});

test('the bad posts show all nine mistakes in their words', () => {
  const shown = new Set(files.flatMap((name) => reviewOf(name).report.findings.map((finding) => finding.mistake)));
  expect([...MISTAKES].filter((mistake) => !shown.has(mistake))).toEqual([]);
});
