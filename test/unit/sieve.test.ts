import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readSentences } from '../../lib/analyzer/read-sentences';
import { RULES } from '../../lib/analyzer/rules/index';
import { keyOf } from '../../lib/analyzer/sieve/planted';
import { sieve } from '../../lib/analyzer/sieve/sieve';
import { draftText } from '../bench/texts';
import { collectRegexes } from '../support/regexes';

const passes = (pattern: RegExp): ((text: string) => boolean) => {
  const likely = sieve([pattern], (each) => each);
  return (text) => likely(text).length > 0;
};
const matches = ({ source, flags }: RegExp, text: string): boolean =>
  new RegExp(source, flags.replace(/[gy]/g, '')).test(text);

const posts = ['good', 'bad'].flatMap((kind) =>
  readdirSync(`test/posts/${kind}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`test/posts/${kind}/${name}`, 'utf8')),
);
const examples = RULES.flatMap(({ examples: { invalid, valid } }) => [...invalid, ...valid]).map(({ post }) =>
  typeof post === 'string' ? post : `${post.title ?? ''}\n${post.description ?? ''}`,
);
const SENTENCES = [
  ...new Set([...posts, ...examples, draftText(3000, 7)].flatMap((text) => readSentences(text, 'description'))),
].map(({ text }) => text);

const found = await collectRegexes(['lib/analyzer'], async (files) => {
  for (const file of files) await import(/* @vite-ignore */ `../../${file}`);
});

describe('a sieve lets pass every text that the pattern matches', () => {
  test('there are sentences and patterns to be tried', () => {
    expect(SENTENCES.length).toBeGreaterThan(400);
    expect(found.length).toBeGreaterThan(500);
  });

  test('of the patterns of rules, facts and words, in every sentence of posts and examples', {
    timeout: 60_000,
  }, () => {
    const wrong: string[] = [];
    for (const { source, flags, where } of found) {
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      const mayMatch = passes(pattern);
      for (const text of SENTENCES)
        if (pattern.test(text) && !mayMatch(text)) wrong.push(`${where}: ${source.slice(0, 80)} in “${text}”`);
    }
    expect(wrong).toEqual([]);
  });

  const PATTERNS = [
    /\b(?:front|back)[- ]?ends?\b/i,
    /(?<=a )b|[cd]{2}(?!x)e+?/,
    /\bno(?:ne)?\B.{0,3}\d{1,2}\$/i,
    /^(?<first>we|us)\W+(?:need|want)(?:ed)?\s\k<first>/iu,
    /r\u00e9sum\u00e9s?|na\xefve|[’'\u2019]s/giu,
    /(?:[a-c]|[x-]y|[^z]q)k\p{L}\bs/iu,
    /(?:a|b|){2}(?:cd*){2,}[\]\\]e/i,
  ];
  const PIECES = 'a b c d e k s q x y - no none front back end ends we us need wanted 1 2$ K ſ İ é résumé’s \\ ] . ,'
    .split(' ')
    .concat(' ', '\n');
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(''));

  test.each(PATTERNS)('whatever a pattern is made of: %s', (pattern) => {
    const mayMatch = passes(pattern);
    fc.assert(
      fc.property(text, fc.boolean(), (small, isLarge) => {
        const tried = isLarge ? small.toUpperCase() : small;
        expect(!matches(pattern, tried) || mayMatch(tried)).toBe(true);
      }),
      { numRuns: 2000, seed: 30 },
    );
  });
});

test('a sentence is tried with few patterns, and with none that needs a word it does not have', () => {
  const mayMatch = sieve([/\bcheap(?:est)?\b/i, /\bten (?:cats|dogs)\b/i, /\w+/], (pattern) => pattern);
  expect(mayMatch('We bake bread.').map(String)).toEqual(['/\\w+/']);
  expect(mayMatch('The CHEAPEST of ten birds.').map(String)).toEqual(['/\\bcheap(?:est)?\\b/i', '/\\w+/']);
  expect(mayMatch('Ten dogs').map(String)).toEqual(['/\\bten (?:cats|dogs)\\b/i', '/\\w+/']);
  const likely = sieve(found, ({ source, flags }) => new RegExp(source, flags));
  const tried = SENTENCES.reduce((sum, sentence) => sum + likely(sentence).length, 0) / SENTENCES.length;
  expect(tried).toBeLessThan(found.length / 3);
});

describe('what was read out of patterns', () => {
  const PATTERNS = [/\bcheap(?:est)?\b/i, /\bten (?:cats|dogs)\b/i, /\w+/, /\bof\b/];
  const TEXTS = ['The CHEAPEST of ten birds.', 'Ten dogs', 'We bake bread.', 'It is so'];
  const freshSieve = async () => {
    vi.resetModules();
    const { needlesOf } = await vi.importActual<typeof import('../../lib/analyzer/sieve/needles')>(
      '../../lib/analyzer/sieve/needles',
    );
    const read = vi.fn(needlesOf);
    vi.doMock('../../lib/analyzer/sieve/needles', () => ({ needlesOf: read }));
    return { ...(await import('../../lib/analyzer/sieve/sieve')), read };
  };
  const passedBy = (likely: (text: string) => readonly RegExp[]) => TEXTS.map((text) => likely(text).map(String));

  test('serves a later run, which reads only what is new to it', async () => {
    const first = await freshSieve();
    const expected = passedBy(first.sieve(PATTERNS, (pattern) => pattern));
    expect(first.read).toHaveBeenCalledTimes(PATTERNS.length);
    const kept = JSON.stringify(first.plantedSoFar());

    const second = await freshSieve();
    const others = second.sieve([/\bbread\b/], (pattern) => pattern);
    const likely = second.sieve(PATTERNS.toReversed(), (pattern) => pattern);
    second.beginWith(JSON.parse(kept));
    expect(passedBy(likely)).toEqual(expected.map((passed) => passed.toReversed()));
    expect(TEXTS.map((text) => others(text).length)).toEqual([0, 0, 1, 0]);
    expect(second.read).toHaveBeenCalledOnce();
  });

  test('is told apart by keys, and no two patterns have the same', () => {
    const sources = new Map<string, string>();
    for (const pattern of found.map(({ source, flags }) => new RegExp(source, flags))) {
      const key = keyOf(pattern);
      expect(sources.get(key) ?? pattern.source).toBe(pattern.source);
      sources.set(key, pattern.source);
    }
    expect(sources.size).toBeGreaterThan(500);
  });
});
