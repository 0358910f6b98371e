import { expect, it } from 'vitest';
import { readSentences } from '../../lib/analyzer/read-sentences';
import { seenInPost } from '../../lib/analyzer/vague/seen';

const featuresIn = (text: string): string[] =>
  seenInPost(readSentences(text, 'description')).flatMap(({ features }) => [...features]);

it('sees a sentence at the end of a post differently from the same in its middle, also when it was seen before', () => {
  const line = 'Make it modern and stunning.';
  expect(featuresIn(line)).toEqual(expect.arrayContaining(['first', 'last']));
  const inside = featuresIn(`We bake bread. ${line} The photos are ready.`);
  expect(inside.length).toBeGreaterThan(0);
  expect(inside).not.toContain('last');
  expect(inside).not.toContain('first');
  expect(featuresIn(line)).toEqual(expect.arrayContaining(['first', 'last']));
});
