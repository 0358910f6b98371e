import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { type Post, TEXT_PARTS, textOf } from '../../lib/analyzer/post';
import type { Flag, Report } from '../../lib/analyzer/report';
import { postOf } from '../../lib/cli/read-post';
import { draftText } from '../bench/texts';

const POSTS: readonly Post[] = ['good', 'bad'].flatMap((kind) =>
  readdirSync(`test/posts/${kind}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => postOf(readFileSync(`test/posts/${kind}/${name}`, 'utf8'))),
);

const WORDS = [
  'etc.',
  'ASAP',
  '[number]',
  '[',
  ']',
  'To apply, ',
  '\n',
  '\r\n',
  '\n\n• ',
  '😀',
  '👩‍👩‍👧',
  '\ud83d',
  '\u0000',
  '\u200b',
  '“',
  '$1.5k',
  'e.g. ',
  'https://a.example/?b=c',
  'modern and clean ',
  'We need ',
  'Urgent: ',
  'cheap ',
  'Deliverables: ',
  'नमस्ते',
  '我们需要',
  'ﷺ',
  'İ',
];
const scrap = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 4 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), text: scrap });
type Edit = { at: number; cut: number; text: string };

function edited(post: Post, { at, cut, text }: Edit): Post {
  const start = Math.floor(at * post.description.length);
  return { ...post, description: post.description.slice(0, start) + text + post.description.slice(start + cut) };
}

const flagsOf = (report: Report): Flag[] =>
  report.findings.filter((finding): finding is Flag => finding.kind === 'flag');

function expectSound(post: Post): void {
  const report = analyze(post);
  for (const { part, span, words, rewrites } of flagsOf(report)) {
    const text = textOf(post, part);
    expect([0 <= span.start, span.start < span.end, span.end <= text.length]).toEqual([true, true, true]);
    expect(words).toBe(text.slice(span.start, span.end));
    expect(words).toBe(words.trim());
    expect(new Set(rewrites.map(({ text }) => text)).size).toBe(rewrites.length);
  }
  for (const finding of report.findings)
    if (finding.kind === 'gap' && finding.stub) {
      expect(finding.stub.at).toBeGreaterThanOrEqual(0);
      expect(finding.stub.at).toBeLessThanOrEqual(textOf(post, finding.stub.part).length);
    }
  for (const part of TEXT_PARTS)
    for (const mistake of new Set(report.findings.map((each) => each.mistake))) {
      let last = 0;
      for (const flag of flagsOf(report))
        if (flag.part === part && flag.mistake === mistake) {
          expect(flag.span.start).toBeGreaterThanOrEqual(last);
          last = flag.span.end;
        }
    }
  for (const { part, span, words } of report.facts)
    if (part !== 'form') expect(textOf(post, part).slice(span.start, span.end)).toBe(words);
  expect(new Set(report.findings.map((each) => each.id)).size).toBe(report.findings.length);
  if (report.score !== null) {
    expect(report.score).toBeGreaterThanOrEqual(0);
    expect(report.score).toBeLessThanOrEqual(100);
  }
}

describe('a review is sound', () => {
  test('there are posts to be edited', () => expect(POSTS.length).toBeGreaterThan(20));

  test('of every post after any edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POSTS), fc.array(edit, { maxLength: 6 }), (post, edits) =>
        expectSound(edits.reduce(edited, post)),
      ),
      { numRuns: 150, seed: 20 },
    );
  });

  test('of any text at all', () => {
    const text = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));
    fc.assert(
      fc.property(text, text, fc.option(text, { nil: undefined }), (title, description, deliverables) =>
        expectSound({ title, description, ...(deliverables !== undefined && { deliverables }) }),
      ),
      { numRuns: 150, seed: 21 },
    );
  });
});

test('an edit leads to the same review as the text read afresh, in whatever order texts came before', async () => {
  const drafts = fc.sample(fc.tuple(fc.constantFrom(...POSTS), fc.array(edit, { minLength: 1, maxLength: 5 })), {
    numRuns: 25,
    seed: 22,
  });
  const texts = drafts.flatMap(([post, edits]) => {
    const steps = [post];
    for (const each of edits) steps.push(edited(steps.at(-1)!, each));
    return steps;
  });
  const warm = texts.map((post) => JSON.stringify(analyze(post)));
  expect(texts.map((post) => JSON.stringify(analyze(post)))).toEqual(warm);
  vi.resetModules();
  const afresh = await import('../../lib/analyzer/analyze');
  expect(afresh.analyze).not.toBe(analyze);
  const backwards = texts.toReversed().map((post) => JSON.stringify(afresh.analyze(post)));
  expect(backwards.toReversed()).toEqual(warm);
});

describe('a very long text is reviewed', () => {
  const MILLION = 1_000_000;
  // Those in which much is found take longest: they have a million letters in the soak.
  const LONG = MILLION / 5;
  test.each<[string, () => string]>([
    ['made of posts', () => draftText(LONG, 3)],
    ['without a line end', () => draftText(LONG, 4).replace(/\n/g, ' ')],
    ['of one word', () => 'a'.repeat(MILLION)],
    ['of one word said again and again', () => 'modern '.repeat(MILLION / 7)],
    ['of sentences that end in “etc.”', () => 'pages etc. '.repeat(LONG / 11)],
    ['of open brackets', () => '['.repeat(MILLION)],
    ['of digits', () => '1'.repeat(MILLION)],
    ['of white space', () => `We need a logo.${' '.repeat(MILLION)}Thanks.`],
    ['of emoji', () => '😀'.repeat(MILLION / 2)],
  ])(
    '%s',
    (_, make) => {
      const report = analyze({ title: 'Logo for a bakery', description: make() });
      expect(report.state).not.toBe('empty');
    },
    90_000,
  );
});
