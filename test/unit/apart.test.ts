import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachOf } from '../../lib/analyzer/apart';
import type { Flag } from '../../lib/analyzer/report';
import { overlaps } from '../../lib/text/span';

const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const place = fc.record({ part: fc.constantFrom('title' as const, 'description' as const), span });

test('flags reach as far as the farthest of those that begin at a place or before', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), fc.array(place, { maxLength: 12 }), (flags, places) => {
      const reach = reachOf(flags as Flag[]);
      for (const { part, span } of places) {
        const own = flags.filter((flag) => flag.part === part);
        const isHeld = own.some((flag) => flag.span.start <= span.start && span.end <= flag.span.end);
        const isTouched = own.some((flag) => overlaps(flag.span, span));
        expect(reach(part, span.start) >= span.end).toBe(isHeld);
        if (span.start < span.end) expect(reach(part, span.end - 1) > span.start).toBe(isTouched);
      }
    }),
    { numRuns: 500, seed: 31 },
  );
});
