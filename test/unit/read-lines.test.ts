import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../lib/analyzer/read-lines';

const piece = fc.constantFrom('\n', '\n\n', 'Bake rye.', ' ', '- two', '\r\n', 'Skills:', '👉 x');
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(12), text: piece });

test('after any edits the lines are those of the text', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(edit, { maxLength: 8 }), (pieces, edits) => {
      let text = pieces.join('');
      for (const { at, out, text: put } of edits) {
        expect(readLines(text, 'description').map((line) => line.text)).toEqual(text.split('\n'));
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + put + text.slice(start + out);
      }
      expect(readLines(text, 'description').map((line) => line.text)).toEqual(text.split('\n'));
    }),
  );
});

test('a line that an edit left alone is not read again', () => {
  const before = readLines('One here.\nTwo here.\nThree here.', 'description');
  const after = readLines('One here.\nTwo or more here.\nThree here.', 'description');
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
});
