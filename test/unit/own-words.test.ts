import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import type { OwnWords } from '../../lib/analyzer/own-words';
import { faultOf } from '../../lib/settings/check-phrase';
import type { OwnPhrase } from '../../lib/settings/settings';

const flag = (words: string, instead = ''): OwnWords => ({ words, does: 'flag', mistake: 'vague', instead });
const allow = (words: string): OwnWords => ({ words, does: 'allow', mistake: 'vague', instead: '' });
const wordsIn = (description: string, options: Parameters<typeof analyze>[1]) =>
  analyze({ title: '', description }, options).findings.flatMap((finding) =>
    finding.kind === 'flag' ? [finding.words] : [],
  );

describe('words of the user’s own', () => {
  it('are flagged as whole words, in any letter case and with any white space', () => {
    const phrases = [flag('circle back')];
    expect(
      wordsIn('Please circle\nback. Then we Circle back to the file, not the circle backdrop.', { phrases }),
    ).toEqual(['Circle back']);
    expect(wordsIn('We will circle  back with you about the page.', { phrases })).toEqual(['circle  back']);
  });

  it('are looked for as they stand, whatever signs are in them', () => {
    expect(wordsIn('We need a page in C++ (fast) for our shop.', { phrases: [flag('C++ (fast)')] })).toEqual([
      'C++ (fast)',
    ]);
    expect(wordsIn('We need a page and a poster for our shop.', { phrases: [flag('.*')] })).toEqual([]);
  });

  it('are rewritten as the user said, in the case of the words replaced, or to a blank', () => {
    const [first] = analyze(
      { title: '', description: 'Synergy is what the page is about.' },
      { phrases: [flag('synergy', 'working together')] },
    ).findings;
    expect(first).toMatchObject({ rewrites: [{ text: 'Working together' }], rule: 'own-phrase', mistake: 'vague' });
  });

  it('are left alone while own words are turned off', () => {
    const options = { phrases: [flag('synergy')], off: new Set(['own-phrase']) };
    expect(wordsIn('Synergy is what the page is about.', options)).toEqual([]);
  });

  it('let through what a rule would flag', () => {
    const description = 'Please send your best price for editing the 3 episodes of our show.';
    expect(wordsIn(description, {})).toEqual(['your best price']);
    expect(wordsIn(description, { phrases: [allow('best price')] })).toEqual([]);
  });
});

describe('core expertise', () => {
  const expertise = ['sourdough'];
  it('is flagged where it is handed over', () => {
    expect(wordsIn('The freelancer will develop our sourdough and write to us.', { expertise })).toEqual([
      'develop our sourdough',
    ]);
    expect(wordsIn('We are looking for a sourdough expert for our shop.', { expertise })).toEqual(['sourdough expert']);
  });

  it.each([
    ['We are a bakery known for sourdough and we need a website.', 'it says what the business is'],
    ['Please build a website for our sourdough shop.', 'the website is handed over'],
    ['We make sourdough and need a new label for the bag.', 'the client makes it'],
  ])('is left alone in “%s”, because %s', (description) => {
    expect(wordsIn(description, { expertise })).toEqual([]);
  });
});

describe('a severity of the user’s choice', () => {
  it('takes the place of the rule’s own', () => {
    const [first] = analyze(
      { title: '', description: 'Please send your best price for the 3 episodes of our show.' },
      { severities: { 'lowest-price': 'low' } },
    ).findings;
    expect(first?.severity).toBe('low');
  });
});

describe('a phrase with its test sentences', () => {
  const phrase = (change: Partial<OwnPhrase>): OwnPhrase => ({
    ...flag('synergy'),
    hits: ['We want synergy.'],
    misses: ['We want to work together.'],
    ...change,
  });

  it('is taken where all of them hold', () => expect(faultOf(phrase({}))).toBeNull());
  it('is refused without words', () => expect(faultOf(phrase({ words: '  ' }))?.reason).toBe('no-words'));
  it('is refused without a sentence that it catches', () =>
    expect(faultOf(phrase({ hits: [] }))?.reason).toBe('no-sentence'));
  it('is refused where a sentence is not caught', () =>
    expect(faultOf(phrase({ hits: ['We want synergies.'] }))).toEqual({
      reason: 'not-caught',
      sentence: 'We want synergies.',
    }));
  it('is refused where it catches a sentence that it should leave alone', () =>
    expect(faultOf(phrase({ misses: ['The Synergy hotel.'] }))?.reason).toBe('caught'));
  it('is refused as allowed words that are not said', () =>
    expect(faultOf(phrase({ does: 'allow', hits: ['Nothing of it.'] }))?.reason).toBe('not-said'));
});
