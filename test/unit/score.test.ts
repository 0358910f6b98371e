import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { GAP_MISTAKES, type GapMistake } from '../../lib/analyzer/mistakes';
import type { Post } from '../../lib/analyzer/post';
import { RULES } from '../../lib/analyzer/rules/index';
import { postOf } from '../../lib/cli/read-post';

const read = (folder: string): Post[] =>
  readdirSync(`test/posts/${folder}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => postOf(readFileSync(`test/posts/${folder}/${name}`, 'utf8')));
const good = read('good');
const bad = read('bad');
const scoreOf = (description: string, post: Partial<Post> = {}): number =>
  analyze({ title: '', ...post, description }).score ?? 0;

const THIN = [
  'We are looking for a skilled person to help our company with its marketing in the coming year.',
  'You should have strong experience and good communication skills.',
  'We are a friendly company and hope to hear from you.',
];
const thin: Post = { title: '', description: THIN.join(' ') };
const FACTS = [
  'You deliver five blog posts of 1,000 words.',
  'The deadline is 3 May.',
  'Our budget is $500.',
  'The brand guide is attached.',
  'We use Slack and answer there on the same day.',
  'Please send two examples of similar work.',
  'It is done when the page loads in two seconds.',
  'Two rounds of changes are included.',
  'See https://example.com for the style.',
];
const FILLER = [
  'We love what we do.',
  'Thank you for reading this.',
  'Our people are kind and curious.',
  'Have a nice day.',
  'It is going to be fun.',
];
const someOf = (texts: readonly string[]) => fc.uniqueArray(fc.constantFrom(...texts), { maxLength: texts.length });

describe('the score', () => {
  test('never falls when a fact is added', () => {
    fc.assert(
      fc.property(someOf(FACTS), fc.constantFrom(...FACTS), (said, more) => {
        const before = [...THIN, ...said].join(' ');
        expect(scoreOf(`${before} ${more}`)).toBeGreaterThanOrEqual(scoreOf(before));
      }),
    );
  });

  test.each(FACTS)('rises when a thin post is told: %s', (fact) => {
    expect(scoreOf([...THIN, fact].join(' '))).toBeGreaterThan(scoreOf(THIN.join(' ')));
  });

  test('never rises when a sentence of a good post is taken out', () => {
    for (const post of good) {
      const score = scoreOf(post.description, post);
      // Taken out where it stands: the lines around it stay lines.
      for (const sentence of post.description.split(/(?<=[.?!])\s+/))
        expect(scoreOf(post.description.replace(sentence, ''), post), sentence).toBeLessThanOrEqual(score);
    }
  });

  test('never rises by filler, however much of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...good, thin),
        fc.array(fc.constantFrom(...FILLER), { maxLength: 40 }),
        (post, filler) => {
          expect(scoreOf(`${post.description}\n\n${filler.join(' ')}`, post)).toBeLessThanOrEqual(
            scoreOf(post.description, post),
          );
        },
      ),
    );
  });

  test('never rises when the whole is said twice', () => {
    for (const post of [...good, thin])
      expect(scoreOf(`${post.description}\n\n${post.description}`, post)).toBeLessThanOrEqual(
        scoreOf(post.description, post),
      );
  });

  test('does not depend on the order of the sentences', () => {
    const said = [...THIN, ...FACTS];
    const score = scoreOf(said.join(' '));
    fc.assert(
      fc.property(fc.shuffledSubarray(said, { minLength: said.length }), (shuffled) => {
        expect(scoreOf(shuffled.join(' '))).toBe(score);
      }),
    );
  });

  test('is near none for nothing and for one line', () => {
    expect(analyze({ title: '', description: '' }).score ?? 0).toBe(0);
    expect(scoreOf('I need a website for my business.')).toBe(0);
    expect(
      scoreOf(
        'I need a website for my business, please contact me with your price and tell me how soon it can be done.',
      ),
    ).toBeLessThan(20);
  });

  test('calls good posts ready or good, and every bad one worse than any of them', () => {
    const scores = good.map((post) => analyze(post).score!);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(65);
    expect(Math.max(...bad.map((post) => analyze(post).score ?? 0))).toBeLessThan(Math.min(...scores));
  });

  test('never falls when a blank stands in place of a flag, and never falls when it is filled', () => {
    let tried = 0;
    for (const post of bad) {
      const before = analyze(post);
      for (const finding of before.findings) {
        if (finding.kind !== 'flag' || finding.part !== 'description' || finding.mistake === 'blank') continue;
        const put = (text: string) =>
          post.description.slice(0, finding.span.start) + text + post.description.slice(finding.span.end);
        const rewrite = finding.rewrites[0]?.text;
        if (rewrite === undefined) continue;
        const review = analyze({ ...post, description: put(rewrite) });
        // A rewrite may bring to light what the flagged words hid from a rule of the whole post.
        if (review.findings.length > before.findings.length) continue;
        tried++;
        const after = review.score ?? 0;
        expect(after, `${finding.words} -> ${rewrite}`).toBeGreaterThanOrEqual(before.score ?? 0);
        const filled = rewrite.replaceAll('[number]', '4').replace(/\[[^\]]+\]/g, '12 May');
        if (filled !== rewrite) expect(scoreOf(put(filled), post)).toBeGreaterThanOrEqual(after);
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});

describe('points', () => {
  test('say what the score gains once a gap is plainly filled', () => {
    const report = analyze({ title: '', description: THIN.join(' ') });
    for (const gap of report.findings.filter((finding) => finding.kind === 'gap'))
      expect(gap.points, gap.mistake).toBeGreaterThan(0);
  });

  test('are not lost to what was dismissed', () => {
    for (const post of bad) {
      const all = analyze(post);
      if (all.score === null) continue;
      const none = analyze(post, { isDismissed: () => true });
      const some = analyze(post, { isDismissed: ({ kind }) => kind === 'gap' });
      expect(none.findings).toEqual([]);
      expect(some.score!).toBeGreaterThanOrEqual(all.score);
      expect(none.score!).toBeGreaterThanOrEqual(some.score!);
    }
  });
});

describe('a gap', () => {
  const filled: Readonly<Record<GapMistake, string>> = {
    unprepared: 'Our brand guide is attached.',
    communication: 'We use Slack and answer within a day.',
    evaluation: 'Please send two examples of similar work.',
    deliverables: 'You deliver 5 blog posts of 1,000 words.',
  };
  const gapsIn = (description: string) =>
    analyze({ title: '', description }).findings.flatMap((finding) =>
      finding.kind === 'gap' ? [finding.mistake] : [],
    );

  test.each(GAP_MISTAKES)('%s is gone once the missing thing is plainly said', (mistake) => {
    expect(gapsIn(THIN.join(' '))).toContain(mistake);
    expect(gapsIn([...THIN, filled[mistake]].join(' '))).not.toContain(mistake);
    for (const post of bad) expect(gapsIn(`${post.description}\n${filled[mistake]}`)).not.toContain(mistake);
  });

  test.each(GAP_MISTAKES)('%s stays while its stub stands unfilled, and offers no second one', (mistake) => {
    const first = analyze({ title: '', description: THIN.join(' ') });
    const gap = first.findings.find((finding) => finding.kind === 'gap' && finding.mistake === mistake);
    const stub = gap?.kind === 'gap' ? gap.stub!.text : '';
    const again = analyze({ title: '', description: `${THIN.join(' ')}\n${stub}` });
    const still = again.findings.find((finding) => finding.kind === 'gap' && finding.mistake === mistake);
    expect(still).toBeDefined();
    expect(still).not.toHaveProperty('stub');
  });

  test('has rules for all four', () => {
    expect(RULES.flatMap((rule) => (rule.scope === 'gap' ? [rule.mistake] : []))).toEqual([...GAP_MISTAKES]);
  });
});
