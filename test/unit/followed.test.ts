import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countIn, openFollowed } from '../../lib/analyzer/followed';

const THINGS = [['a'], ['a', 'b'], ['b', 'c'], ['c', 'c'], []];

test('what is counted from list to list is what stands in the last one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...THINGS)), { minLength: 1 }), (lists) => {
      const counts = new Map<string, number>();
      const follow = openFollowed<string[]>((names, by) => {
        for (const name of names) countIn(counts, name, by);
      });
      for (const list of lists) follow(list);
      const anew = new Map<string, number>();
      for (const name of lists.at(-1)!.flat()) anew.set(name, (anew.get(name) ?? 0) + 1);
      expect([...counts].sort()).toEqual([...anew].sort());
    }),
  );
});

test('of a list with one thing changed only that one is counted', () => {
  let times = 0;
  const follow = openFollowed<string[]>(() => times++);
  const list = Array.from({ length: 100 }, (_, i) => [`${i}`]);
  follow(list);
  expect(times).toBe(100);
  follow(list.with(50, ['other']));
  expect(times).toBe(102);
});
