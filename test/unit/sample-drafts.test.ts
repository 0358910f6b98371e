import { describe, expect, it } from 'vitest';
import { SAMPLE_DRAFTS } from '../../entrypoints/practice/sample-drafts';
import { analyze } from '../../lib/analyzer/analyze';

const reports = new Map(SAMPLE_DRAFTS.map((draft) => [draft.id, analyze(draft)]));

describe('the drafts of the practice page', () => {
  it('rise from the first to the third', () => {
    const [poor, middling, good] = SAMPLE_DRAFTS.map(({ id }) => reports.get(id)!.score!) as [number, number, number];
    expect(middling).toBeGreaterThan(poor);
    expect(good).toBeGreaterThan(middling);
  });

  it('show the score move with the first rewrite, also where it is poor', () => {
    const [poor] = SAMPLE_DRAFTS;
    const before = reports.get('poor')!.score!;
    expect(before).toBeGreaterThan(0);
    const flags = reports.get('poor')!.findings.filter((each) => each.kind === 'flag' && each.part === 'description');
    for (const flag of flags) {
      if (flag.kind !== 'flag') continue;
      const { start, end } = flag.span;
      const description = poor!.description.slice(0, start) + flag.rewrites[0]!.text + poor!.description.slice(end);
      expect(analyze({ ...poor!, description }).score, flag.words).toBeGreaterThan(before);
    }
  });

  it('show several kinds of mistakes in the first', () => {
    const mistakes = new Set(reports.get('poor')!.findings.map(({ mistake }) => mistake));
    expect(mistakes.size).toBeGreaterThan(3);
  });

  it('show no word to change in the third', () => {
    expect(reports.get('good')!.findings.filter(({ kind }) => kind === 'flag')).toEqual([]);
  });
});
