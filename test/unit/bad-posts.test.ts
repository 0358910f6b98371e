import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { MISTAKES } from '../../lib/analyzer/mistakes';
import type { Report } from '../../lib/analyzer/report';
import { RULES } from '../../lib/analyzer/rules/index';
import { printReview } from '../../lib/cli/print-review';
import { postOf } from '../../lib/cli/read-post';

const FOLDER = 'test/posts/bad';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const reviewOf = (name: string) => {
  const post = postOf(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  return { post, report: analyze(post) };
};

// Vague words and gaps are in nearly every bad post and have their own tests; what stands here is what is rare.
const rareOnly = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter(
    ({ kind, mistake }) => kind === 'flag' && mistake !== 'vague' && mistake !== 'blank',
  ),
});
const withoutScore = (review: string): string => review.replace(/^[^\n]*\n[^\n]*\n\n/, '');

// The approved review stands beside the post; "npx vitest run --project unit -u" writes it anew, to be read before it is kept.
test.each(files)('the bad post %s is reviewed as approved', async (name) => {
  const { post, report } = reviewOf(name);
  const review = withoutScore(printReview(post, rareOnly(report)));
  await expect(review).toMatchFileSnapshot(`../posts/bad/${name.replace('.txt', '.review')}`);
});

test('the bad posts show every mistake that words can show', () => {
  const shown = new Set(files.flatMap((name) => reviewOf(name).report.findings.map((finding) => finding.mistake)));
  const byWords = MISTAKES.filter((mistake) => RULES.some((rule) => rule.scope !== 'gap' && rule.mistake === mistake));
  expect(byWords.length).toBeGreaterThanOrEqual(8);
  expect(byWords.filter((mistake) => !shown.has(mistake))).toEqual([]);
});
