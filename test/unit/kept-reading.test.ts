import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { readingOf } from '../../lib/analyzer/kept-reading';
import { plantedSoFar } from '../../lib/analyzer/sieve/sieve';
import { postOf } from '../../lib/cli/read-post';
import { draftText } from '../bench/texts';

const POSTS = ['good', 'bad'].flatMap((kind) =>
  readdirSync(`test/posts/${kind}`)
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 10)
    .map((name) => postOf(readFileSync(`test/posts/${kind}/${name}`, 'utf8'))),
);

afterEach(() => {
  vi.restoreAllMocks();
});

it('all that is worked out of a sentence is the same once it was kept as text', () => {
  expect(POSTS).toHaveLength(20);
  for (const post of POSTS) {
    analyze(post);
    const reading = readingOf(post);
    expect(reading.memories.some((memory) => Object.keys(memory).length > 3)).toBe(true);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  }
});

it('a run that begins with what an earlier one has read gives the same reports', async () => {
  const kept = POSTS.map((post) => [post, analyze(post), JSON.stringify(readingOf(post))] as const);
  vi.resetModules();
  const next = await import('../../lib/analyzer/analyze');
  const { beginWithReading } = await import('../../lib/analyzer/kept-reading');
  for (const [post, report, reading] of kept) {
    beginWithReading(JSON.parse(reading));
    expect(next.analyze(post)).toEqual(report);
  }
});

it('a run that begins with what an earlier one has read looks at hardly anything but what is new', async () => {
  const post = { title: 'Bookings for a small shop', description: draftText(6000, 5) };
  analyze(post);
  const kept = JSON.stringify(readingOf(post));
  const triesOf = async (reading: string | null) => {
    vi.resetModules();
    const next = await import('../../lib/analyzer/analyze');
    const { beginWith } = await import('../../lib/analyzer/sieve/sieve');
    const { beginWithReading } = await import('../../lib/analyzer/kept-reading');
    beginWith(structuredClone(plantedSoFar()));
    if (reading) beginWithReading(JSON.parse(reading));
    const exec = RegExp.prototype.exec;
    let tries = 0;
    // Whatever asks a regular expression asks it through this one.
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
      tries++;
      return exec.call(this, text);
    });
    next.analyze({ ...post, description: `${post.description}\nPlease finish it ASAP.` });
    vi.restoreAllMocks();
    return tries;
  };
  expect(await triesOf(kept)).toBeLessThan((await triesOf(null)) / 20);
});
