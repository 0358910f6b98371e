import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { type Post, textOf } from '../../lib/analyzer/post';
import type { Flag } from '../../lib/analyzer/report';
import type { ExamplePost, Rule } from '../../lib/analyzer/rule';
import { RULES } from '../../lib/analyzer/rules/index';
import { overlaps } from '../../lib/text/span';

const FOLDER = 'lib/analyzer/rules';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3));

const postOf = (example: ExamplePost): Post => ({
  title: '',
  description: '',
  ...(typeof example === 'string' ? { description: example } : example),
});
const on = new Set(RULES.filter((rule) => rule.trial).map((rule) => rule.id));
const findingsOf = (post: Post, rule: Rule) => analyze(post, { on }).findings.filter((each) => each.rule === rule.id);
const flagsOf = (post: Post, rule: Rule): Flag[] =>
  findingsOf(post, rule).filter((finding): finding is Flag => finding.kind === 'flag');

/** The post after the first rewrites, with the stretches that are new. */
function rewritten(post: Post, flags: readonly Flag[]) {
  const after: Record<string, string> = { ...post } as unknown as Record<string, string>;
  const places: { part: string; start: number; end: number }[] = [];
  for (const flag of flags.toReversed()) {
    const text = after[flag.part]!;
    const rewrite = flag.rewrites[0]!.text;
    after[flag.part] = text.slice(0, flag.span.start) + rewrite + text.slice(flag.span.end);
    const by = rewrite.length - (flag.span.end - flag.span.start);
    for (const place of places)
      if (place.part === flag.part) {
        place.start += by;
        place.end += by;
      }
    places.push({ part: flag.part, start: flag.span.start, end: flag.span.start + rewrite.length });
  }
  return { post: after as unknown as Post, places };
}

test('every file of the folder is a registered rule, named by its file, once', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(RULES.map((rule) => rule.id).toSorted()).toEqual(files.toSorted());
});

test.each(RULES)('$id says in plain words what, why and what instead', ({ title, weight, docs }) => {
  expect(docs.what.split(/\s+/).length).toBeLessThanOrEqual(12);
  expect(docs.source).toMatch(/\S/);
  for (const text of [title, docs.what, docs.why, docs.instead]) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/!|\b(?:errors?|violations?|issues?) (?:detected|found)|\bviolation/i);
  }
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(20);
});

describe.each(RULES)('$id', (rule) => {
  test.each(rule.examples.valid)('finds nothing in: $post', ({ post }) => {
    expect(findingsOf(postOf(post), rule)).toEqual([]);
  });

  test.each(rule.examples.invalid)('finds what it should in: $post', ({ post: example, flags, gap, after }) => {
    const post = postOf(example);
    const found = flagsOf(post, rule);
    if (flags) expect(found.map((flag) => flag.words)).toEqual(flags);
    if (gap) expect(findingsOf(post, rule).some((finding) => finding.kind === 'gap')).toBe(true);
    if (after === undefined) return;
    const now = rewritten(post, found);
    const part = found[0]!.part;
    expect(textOf(now.post, part)).toBe(after);
  });

  test.each(rule.examples.invalid)('finds nothing but blanks in its own rewrite of: $post', ({ post: example }) => {
    const post = postOf(example);
    const found = flagsOf(post, rule);
    const { post: now, places } = rewritten(post, found);
    const again = analyze(now, { on }).findings.filter(
      (finding) =>
        finding.kind === 'flag' &&
        finding.mistake !== 'blank' &&
        places.some((place) => place.part === finding.part && overlaps(place, finding.span)),
    );
    expect(again.map((finding) => [finding.rule, finding.kind === 'flag' && finding.words])).toEqual([]);
  });
});

test('no rule hides a pattern in a string built from the post', () => {
  for (const name of files)
    expect(readFileSync(`${FOLDER}/${name}.ts`, 'utf8')).not.toMatch(/new RegExp\([^)]*sentence/);
});
