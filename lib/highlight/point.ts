import type { Highlightable, Mark } from './highlighter';

/** The mark whose drawn words lie under a viewport point, or null. */
export function markUnder(field: Highlightable, marks: readonly Mark[], x: number, y: number): Mark | null {
  const offset = field.offsetAt(x, y);
  // A point in the middle of a word may be told as the offset on either side of it.
  const near = offset === null ? marks : marks.filter((mark) => mark.start <= offset && offset <= mark.end);
  for (const mark of near)
    for (const box of field.rectanglesOf(mark))
      if (x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 3) return mark;
  return null;
}
