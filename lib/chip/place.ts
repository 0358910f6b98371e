/** The corners of a field at which the chip may sit. */
export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
/** One corner. */
export type Corner = (typeof CORNERS)[number];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;
const STEP = 10;

/** Whether the chip may lie on a box: nothing but plain ground of the page, no words, no controls. */
function isFree(page: Document, field: HTMLElement, { left, top, width, height }: Box): boolean {
  const view = page.defaultView!;
  if (left < 0 || top < 0 || left + width > view.innerWidth || top + height > view.innerHeight) return false;
  // Close enough together that no button fits in between.
  const columns = Math.ceil(width / STEP);
  const rows = Math.ceil(height / STEP);
  const known = new Set<Element>([field]);
  for (let column = 0; column <= columns; column++)
    for (let row = 0; row <= rows; row++) {
      const x = Math.min(left + 1 + column * STEP, left + width - 1);
      const y = Math.min(top + 1 + row * STEP, top + height - 1);
      const under = page.elementFromPoint(x, y);
      if (!under || known.has(under)) continue;
      known.add(under);
      if (
        under.closest(
          'button, a, input, select, textarea, summary, [role="button"], [tabindex], img, svg, video, iframe',
        )
      )
        return false;
      for (const node of under.childNodes) {
        if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
        const range = page.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (left < box.right + GAP && left + width > box.left - GAP && top < box.bottom && top + height > box.top)
            return false;
      }
    }
  return true;
}

const at = (corner: Corner, field: DOMRect, width: number, height: number, isInside: boolean): Box => {
  const [side, edge] = corner.split('-') as ['top' | 'bottom', 'left' | 'right'];
  const inset = isInside ? 8 : 0;
  const left = edge === 'right' ? field.right - width - inset : field.left + inset;
  const top = isInside
    ? side === 'top'
      ? field.top + inset
      : field.bottom - height - inset
    : side === 'top'
      ? field.top - height - GAP
      : field.bottom + GAP;
  return { left, top, width, height };
};

/**
 * Where the chip goes: outside of the field, at the wished corner or the next one that is free; else beside the field;
 * else, with `isTight`, over the field's edge, where it covers no more than the border. Null while the field is out of sight.
 */
export function placeChip(
  field: HTMLElement,
  host: HTMLElement,
  wished: Corner,
  size: { readonly width: number; readonly height: number },
): (Box & { readonly isTight: boolean }) | null {
  const page = field.ownerDocument;
  const view = page.defaultView!;
  const box = field.getBoundingClientRect();
  if (box.width === 0 || box.bottom < 0 || box.top > view.innerHeight || box.right < 0 || box.left > view.innerWidth)
    return null;
  const order = [wished, ...CORNERS.filter((corner) => corner !== wished)];
  const beside: Box[] = [
    { left: box.right + GAP, top: box.bottom - size.height, ...size },
    { left: box.left - GAP - size.width, top: box.bottom - size.height, ...size },
  ];
  // The chip is looked through: to ask a point for all that lies there takes the browser many times as long.
  host.style.pointerEvents = 'none';
  const free = [...order.map((corner) => at(corner, box, size.width, size.height, false)), ...beside].find(
    (candidate) => isFree(page, field, candidate),
  );
  host.style.pointerEvents = '';
  if (free) return { ...free, isTight: false };
  const [side, edge] = wished.split('-') as ['top' | 'bottom', 'left' | 'right'];
  const small = 14;
  return {
    left: Math.min(
      Math.max(edge === 'right' ? box.right - small / 2 : box.left - small / 2, 0),
      view.innerWidth - small,
    ),
    top: Math.min(Math.max(side === 'top' ? box.top - small / 2 : box.bottom - small / 2, 0), view.innerHeight - small),
    width: small,
    height: small,
    isTight: true,
  };
}
