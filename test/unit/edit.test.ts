import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween } from '../../lib/text/edit';

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const text = fc.array(fc.constantFrom('a', 'b', '😀', '😁', ' '), { maxLength: 8 }).map((signs) => signs.join(''));
// Long enough that it is compared by the piece.
const padding = fc.nat(1500).map((length) => 'a😀'.repeat(length / 3));

test('the edit between two texts is the smallest, whatever their length, and splits no character', () => {
  fc.assert(
    fc.property(padding, text, text, padding, (before, from, to, after) => {
      const [old, now] = [before + from + after, before + to + after];
      const edit = editBetween(old, now);
      if (!edit) {
        expect(old).toBe(now);
        return;
      }
      expect(old.slice(0, edit.start) + edit.text + old.slice(edit.end)).toBe(now);
      for (const [whole, at] of [
        [old, edit.start],
        [old, edit.end],
        [now, edit.start],
        [now, edit.start + edit.text.length],
      ] as const)
        expect(isLow(whole.charCodeAt(at))).toBe(false);
      const [firstOld, firstNow] = [old.codePointAt(edit.start), now.codePointAt(edit.start)];
      if (edit.end > edit.start && edit.text) expect(firstOld).not.toBe(firstNow);
    }),
    { numRuns: 500, seed: 32 },
  );
});
