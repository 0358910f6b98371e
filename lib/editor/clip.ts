/** The parts of rectangles that lie inside a box; empty ones are left out. All in viewport coordinates. */
export function clip(rectangles: Iterable<DOMRect>, box: DOMRect): DOMRect[] {
  const inside: DOMRect[] = [];
  for (const { left, top, right, bottom } of rectangles) {
    const x = Math.max(left, box.left);
    const y = Math.max(top, box.top);
    const width = Math.min(right, box.right) - x;
    const height = Math.min(bottom, box.bottom) - y;
    if (width > 0 && height > 0) inside.push(new DOMRect(x, y, width, height));
  }
  return inside;
}

/** What a field shows of itself: its padding box. */
export function shownBox(element: HTMLElement): DOMRect {
  const box = element.getBoundingClientRect();
  const scaleX = element.offsetWidth ? box.width / element.offsetWidth : 1;
  const scaleY = element.offsetHeight ? box.height / element.offsetHeight : 1;
  return new DOMRect(
    box.x + element.clientLeft * scaleX,
    box.y + element.clientTop * scaleY,
    element.clientWidth * scaleX,
    element.clientHeight * scaleY,
  );
}
