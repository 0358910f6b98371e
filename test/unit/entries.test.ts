import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { entriesOf, pointsOf } from '../../lib/analyzer/entries';

const { findings } = analyze({
  title: 'Logo for a bakery',
  description:
    'We need a modern logo for our bakery and the stand at the market. You give us [number] files by [date]. The budget is very limited. We pay [amount].',
});
const blanks = findings.filter(({ mistake }) => mistake === 'blank');

describe('what a person sees as one thing to change', () => {
  it('is each finding, and all blanks together where the first of them stands', () => {
    expect(blanks).toHaveLength(3);
    const entries = entriesOf(findings);
    expect(entries).toHaveLength(findings.length - 2);
    expect(entries.flat().toSorted(byId)).toEqual(findings.toSorted(byId));
    const at = entries.findIndex(([first]) => first === blanks[0]);
    expect(entries[at]).toEqual(blanks);
    expect(findings[at]).toBe(blanks[0]);
  });

  it('is nothing where nothing is found', () => {
    expect(entriesOf([])).toEqual([]);
  });

  it('gains the points of all of it', () => {
    expect(pointsOf(findings)).toBe(entriesOf(findings).reduce((sum, entry) => sum + pointsOf(entry), 0));
    expect(
      pointsOf([
        { ...findings[0]!, points: 2 },
        { ...findings[0]!, points: 3 },
      ]),
    ).toBe(5);
  });
});

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
