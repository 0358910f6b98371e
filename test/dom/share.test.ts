import { beforeEach, describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import type { Flag } from '../../lib/analyzer/report';
import { falseAlarmText } from '../../lib/share/false-alarm';
import { toMarkdown, toPlainText } from '../../lib/share/review-text';
import { speak } from '../support/texts';

const post = {
  title: 'Logo *fast* [draft]',
  description:
    'We need a logo for our bakery and the stand at the market. The budget is very limited. You must be available 24/7 for us, please.',
};
const report = analyze(post);

beforeEach(() => speak('en'));

describe('a shared review', () => {
  it('names score, mistakes, words and rewrites as plain text', () => {
    const text = toPlainText({ post, report });
    expect(text).toContain(`Score: ${report.score} of 100`);
    for (const finding of report.findings)
      if (finding.kind === 'flag') {
        expect(text).toContain(`“${finding.words}”`);
        expect(text).toContain(finding.rewrites[0]!.text);
      }
    expect(report.findings.length).toBeGreaterThan(1);
  });

  it('keeps words of the post from becoming markup', () => {
    const text = toMarkdown({ post, report });
    expect(text).toContain('**Logo \\*fast\\* \\[draft\\]**');
    expect(text).toMatch(/^# Review of a job post\n/);
  });

  it('names all blanks in one line', () => {
    const blanks =
      'We need a logo for our bakery and the stand at the market, [number] files, by [date], for [budget].';
    const text = toPlainText({ post, report: analyze({ ...post, description: blanks }) });
    expect(text.match(/.*\[number\].*/g)).toEqual([
      expect.stringMatching('^  “\\[draft\\]”, “\\[number\\]”, “\\[date\\]”, “\\[budget\\]”: '),
    ]);
    expect(text.match(/This blank/g)).toHaveLength(1);
  });

  it('says so where there is nothing to change', () => {
    expect(toPlainText({ post, report: { ...report, findings: [] } })).toContain('Nothing to change.');
  });
});

describe('the report of a false alarm', () => {
  it('holds words, rule and version, and nothing else of the post', () => {
    const flag = report.findings.find((each): each is Flag => each.kind === 'flag')!;
    const text = falseAlarmText(flag, '1.2.3');
    expect(text).toContain(flag.words);
    expect(text).toContain(flag.rule);
    expect(text).toContain('1.2.3');
    expect(text).not.toContain('bakery');
  });
});
