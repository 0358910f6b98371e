import { describe, expect, it } from 'vitest';
import { tag } from '../../lib/analyzer/tagged-text';

const TEXT = 'We’d like our bakery’s low-cost web-site 🙂, it’s for “smart” clients (and 3 pages).';

describe('the words of a sentence', () => {
  it('stand where the text has them', () => {
    for (const term of tag(TEXT)) expect(TEXT.slice(term.start, term.end)).toBe(term.text);
    expect(tag(TEXT).map((term) => term.text)).toContain('smart');
  });

  it('are whole where a hyphen joins them', () => {
    const words = tag(TEXT).map((term) => term.text);
    expect(words).toContain('web-site');
    expect(words).toContain('low-cost');
  });

  it('are known by what they do around the name of a thing', () => {
    const known = (word: string) => tag(TEXT).find((term) => term.text === word)!;
    expect(known('our').has('Own')).toBe(true);
    expect(known('our').has('Determiner')).toBe(true);
    expect(known('low-cost').has('Loose')).toBe(true);
    expect(known('web-site').has('Loose')).toBe(false);
    expect(known('for').has('Follower')).toBe(true);
  });

  it('stand without the marks around them, save those that are their own', () => {
    const words = tag('"Our" (quick) R&D site—for 500+ clients, e.g. 5% & more: $20/hour!').map((term) => term.text);
    expect(words).toEqual([
      'Our',
      'quick',
      'R&D',
      'site',
      'for',
      '500+',
      'clients',
      'e.g.',
      '5%',
      '&',
      'more',
      '$20/hour',
    ]);
  });

  it('are known with an ending, in capitals, as a sign, and joined by a stroke', () => {
    const known = (text: string) => tag(text)[0]!;
    expect(known('THE').has('Determiner')).toBe(true);
    expect(known('it’s').has('Loose')).toBe(true);
    expect(known('&').has('Follower')).toBe(true);
    expect(known('shop/or').has('Follower')).toBe(true);
    expect(known('shop/bakery').has('Follower')).toBe(false);
  });

  it('are none in an empty text', () => {
    expect(tag('')).toEqual([]);
    expect(tag(' \n')).toEqual([]);
  });
});
