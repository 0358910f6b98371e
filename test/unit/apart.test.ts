import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insideOf } from '../../lib/analyzer/apart';
import type { Flag } from '../../lib/analyzer/report';

const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const place = fc.record({ part: fc.constantFrom('title' as const, 'description' as const), span });

test('a place is inside of flags where one of them holds all of it', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), fc.array(place, { maxLength: 12 }), (flags, places) => {
      const isInside = insideOf(flags as Flag[]);
      for (const each of places)
        expect(isInside(each)).toBe(
          flags.some(
            (flag) => flag.part === each.part && flag.span.start <= each.span.start && each.span.end <= flag.span.end,
          ),
        );
    }),
    { numRuns: 500, seed: 31 },
  );
});
