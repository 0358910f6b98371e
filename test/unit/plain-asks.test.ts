import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';

const JOB =
  'We need 12 product photos cut out on white for our lamp shop, 2000 by 2000 pixels, as PNG files, by 20 March. The photos are in a shared folder. We pay 60 pounds.';
const gapsOf = (sentence: string) =>
  analyze({ title: 'Photo editing for a lamp shop', description: `${JOB} ${sentence}` })
    .findings.filter((finding) => finding.kind === 'gap')
    .map(({ mistake }) => mistake);

describe('a good applicant can be told from others', () => {
  test('not where nothing is asked', () => {
    expect(gapsOf('Thank you for reading this.')).toContain('evaluation');
    expect(gapsOf('Please tell us your price.')).toContain('evaluation');
  });

  test.each([
    'Please send links to 3 shops you worked for or photos you edited.',
    'Show us furniture you have modelled before.',
    'Please attach before/after examples.',
    'Let me know if you have done something like this.',
    'Please say what you charge and if you have taught children before.',
    'Tell me about another local business you did this for and what changed.',
    'Send two articles you wrote.',
    'Please link a photo you edited.',
    'Tell us about photos you have edited.',
    'If you have edited photos like these please tell us which.',
    'Sample of photos please.',
    'We would try one photo first (paid of course).',
  ])('where a post says “%s”', (sentence) => {
    expect(gapsOf(sentence)).not.toContain('evaluation');
  });
});

describe('a message', () => {
  test('names the vague words without the “and” behind them', () => {
    const description = `${JOB} The icon should be simple and recognisable when small.`;
    const flags = analyze({ title: 'Icon', description }).findings.filter(({ mistake }) => mistake === 'vague');
    expect(flags.map(({ message }) => message.what)).toEqual(['“simple” means something else to everyone']);
  });
});

describe('how the two work together is said', () => {
  test('not where nothing is said', () => {
    expect(gapsOf('Thank you for reading this.')).toContain('communication');
  });

  test.each(['We can talk on the phone or by email, whatever is easiest.', 'We will talk in WhatsApp.'])(
    'where a post says “%s”, and nothing is kept for later',
    (sentence) => {
      expect(gapsOf(sentence)).not.toContain('communication');
      const { findings } = analyze({ title: '', description: `${JOB} ${sentence}` });
      expect(findings.filter(({ rule }) => rule === 'details-later')).toEqual([]);
    },
  );

  test('where lessons are held in a call', () => {
    const description =
      'My son is 15 and needs help with algebra for his exam in June. 1 hour a week on zoom after school, tuesday or thursday would be best. He uses the attached book.';
    const gaps = analyze({ title: 'Maths tutor', description }).findings.filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ mistake }) => mistake)).not.toContain('communication');
  });
});
