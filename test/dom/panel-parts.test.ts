import { describe, expect, it } from 'vitest';
import { diffPieces } from '../../components/word-diff';
import type { Flag, Report } from '../../lib/analyzer/report';
import { lookAt, movedBetween } from '../../lib/review/look';
import { safeFlags } from '../../lib/review/safe-rewrites';

const flag = (id: string, start: number, end: number, rewrite: string): Flag => ({
  kind: 'flag',
  id,
  rule: id,
  mistake: 'vague',
  severity: 'low',
  points: 2,
  part: 'description',
  span: { start, end },
  words: 'x'.repeat(end - start),
  rewrites: [{ text: rewrite }],
  message: { what: '', why: '', instead: '' },
});
const reportOf = (score: number | null, ...findings: Flag[]) => ({ score, findings }) as unknown as Report;

describe('safe rewrites', () => {
  it('leave no blank, touch no words twice, and are on the page', () => {
    const report = reportOf(50, flag('a', 0, 4, 'plain'), flag('b', 2, 6, 'plain'), flag('c', 8, 9, 'with [blank]'));
    expect(safeFlags(report, ['description']).map(({ id }) => id)).toEqual(['a']);
    expect(safeFlags(report, ['title'])).toEqual([]);
  });
});

describe('what moved the score', () => {
  it('is told by mistake, the greatest change first', () => {
    const before = lookAt(reportOf(40, flag('a', 0, 1, ''), flag('b', 2, 3, '')))!;
    const now = lookAt(reportOf(44))!;
    expect(movedBetween(before, now)).toEqual({ by: 4, from: 40, through: [{ mistake: 'vague', by: 4 }] });
  });

  it('is nothing where the score is the same, and no look is taken without a score', () => {
    const look = lookAt(reportOf(40))!;
    expect(movedBetween(look, look)).toBeNull();
    expect(lookAt(reportOf(null))).toBeNull();
  });
});

describe('before and after', () => {
  const marked = (before: string, after: string) =>
    diffPieces(before, after)
      .map(({ text, kind }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
      .join('');
  it('mark the words that change', () => {
    expect(marked('The budget is low', 'The budget is [amount]')).toBe('The budget is -low-+[amount]+');
  });
  it('take a blank for one word', () => {
    expect(marked('by [the date] at noon', 'by [the day] at noon')).toBe('by -[the date]-+[the day]+ at noon');
  });
  it('take words that change side by side for one change', () => {
    expect(marked('The lowest bid wins', 'The best fit within [your budget] wins')).toBe(
      'The -lowest bid-+best fit within [your budget]+ wins',
    );
  });
  it('show the whole as replaced where little stays', () => {
    expect(marked('More details will follow', 'The details: [price]')).toBe(
      '-More details will follow-+The details: [price]+',
    );
  });
});
