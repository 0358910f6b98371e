import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { draftText } from '../bench/texts';

const MILLION = 1_000_000;

describe('a text of a million letters is reviewed', () => {
  it.each<[string, () => string]>([
    ['made of posts', () => draftText(MILLION, 3)],
    ['without a line end', () => draftText(MILLION, 4).replace(/\n/g, ' ')],
    ['of sentences that end in “etc.”', () => 'pages etc. '.repeat(MILLION / 11)],
  ])('%s', (_, make) => {
    expect(analyze({ title: 'Logo for a bakery', description: make() }).state).toBe('ok');
  });
});
