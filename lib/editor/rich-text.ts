import type { Span } from '../text/span';

/** A stretch of the text that stands in one text node. */
interface Segment {
  readonly node: Text;
  /** Where the stretch starts in the whole text, and in its node's data. */
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/** The text of a rich field as its writer sees it, with the way back to its nodes. */
export interface RichText {
  readonly text: string;
  /** The place of an offset in the DOM; `end` prefers the end of a stretch to the start of the next. */
  place(offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null;
  /** The offset of a place in the DOM, or null where it stands in no text. */
  offsetOf(node: Node, offset: number): number | null;
}

// The commonest blocks are known by name, which spares asking for their style.
const BLOCK = /^(?:p|div|li|[ou]l|h\d)$/;
// Characters that editors put where a caret must stand; the writer never typed them.
const FILLER = /[\ufeff\u200b\u2060]+/;

function isBlock(element: Element): boolean {
  if (BLOCK.test(element.localName)) return true;
  if (/^(?:span|br|b|strong|i|em|a|u)$/.test(element.localName)) return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return /^(?:block|flex|grid|list-item|table)/.test(display);
}

/** What is on the page for others than the writer: placeholders, hidden things, controls of the editor. */
const isLeftOut = (element: Element): boolean =>
  /^(?:style|script|template|button|select|textarea|input)$/.test(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('data-slate-placeholder') === 'true';

/** A line break that only keeps an empty line, or the end of one, open. */
function isFiller(br: Element, root: Element): boolean {
  if (
    br.hasAttribute('data-mce-bogus') ||
    br.hasAttribute('data-cke-filler') ||
    br.classList.contains('ProseMirror-trailingBreak')
  )
    return true;
  for (let node: Node = br; node !== root; node = node.parentNode!) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element || next.nodeType === Node.ELEMENT_NODE) return isBlock(next as Element);
      if ((next.nodeValue ?? '').replace(FILLER, '') !== '') return false;
    }
    const parent = node.parentNode;
    if (!parent || parent === root || isBlock(parent as Element)) return true;
  }
  return true;
}

/** Reads an editable element: each block is a line, `<br>` breaks one, fillers are left out, all else is kept unit by unit. */
export function readRichText(root: HTMLElement): RichText {
  const segments: Segment[] = [];
  // Empty lines have no text node; the caret stands in their block.
  const emptyLines = new Map<number, Element>();
  let text = '';
  let breakDue = false;
  const view = root.ownerDocument.defaultView;

  const flush = () => {
    if (breakDue) text += '\n';
    breakDue = false;
  };
  const addText = (node: Text, keepsBreaks: boolean) => {
    const data = node.data;
    if (data === '') return;
    // White space between the tags of the source is no text where white space collapses.
    if (
      !keepsBreaks &&
      /^[\t\n\r ]*$/.test(data) &&
      (text === '' || breakDue || /[\n ]$/.test(text) || !node.nextSibling)
    )
      return;
    const clean = keepsBreaks ? data : data.replace(/[\t\n\r]/g, ' ');
    let at = 0;
    for (const piece of clean.split(/([\ufeff\u200b\u2060]+)/)) {
      if (piece !== '' && !FILLER.test(piece)) {
        flush();
        segments.push({ node, start: text.length, from: at, length: piece.length });
        text += piece.replaceAll('\u00a0', ' ');
      }
      at += piece.length;
    }
  };
  const walk = (parent: Node, keepsBreaks: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text, keepsBreaks);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as HTMLElement;
        if (isLeftOut(element)) continue;
        if (element.localName === 'br') {
          if (!isFiller(element, root)) {
            flush();
            text += '\n';
          }
          continue;
        }
        if (!isBlock(element)) {
          walk(element, keepsBreaks);
          continue;
        }
        // A block starts a new line, unless what stands before it already ended one.
        if (!breakDue && text !== '' && !text.endsWith('\n')) breakDue = true;
        const before = text.length;
        const due = breakDue;
        walk(element, keepsBreaks || /pre|break-spaces/.test(view?.getComputedStyle(element).whiteSpace ?? ''));
        // An empty block is an empty line; its own line break is due before what follows.
        if (text.length === before && due === breakDue && !hasBlockChild(element)) {
          flush();
          emptyLines.set(text.length, element);
        }
        breakDue = true;
      }
    }
  };
  walk(root, /pre|break-spaces/.test(view?.getComputedStyle(root).whiteSpace ?? ''));

  if (text === '' && emptyLines.size === 0) emptyLines.set(0, root);

  const segmentAt = (offset: number, side: 'start' | 'end'): Segment | undefined => {
    let low = 0;
    let high = segments.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { start, length } = segments[middle]!;
      const end = start + length;
      if (side === 'start' ? offset < start : offset <= start) high = middle - 1;
      else if (side === 'start' ? offset >= end : offset > end) low = middle + 1;
      else return segments[middle];
    }
    // An offset between two stretches stands at the end of the one before it, or at the start of the one after.
    return side === 'start' ? (segments[high] ?? segments[low]) : (segments[low] ?? segments[high]);
  };
  return {
    text,
    place(offset, side) {
      const line = emptyLines.get(offset);
      if (line) return { node: line, offset: 0 };
      const segment = segmentAt(offset, side);
      if (!segment) return null;
      const inside = Math.min(Math.max(offset - segment.start, 0), segment.length);
      return { node: segment.node, offset: segment.from + inside };
    },
    offsetOf(node, offset) {
      const below = node.childNodes[offset] ?? null;
      for (const [at, line] of emptyLines) if (line.contains(node) || below?.contains(line)) return at;
      if (node.nodeType !== Node.TEXT_NODE) {
        const child = node.childNodes[offset];
        const next = segments.find(({ node: own }) => (child ? child === own || child.contains(own) : false));
        if (next) return next.start;
        const last = segments.findLast(({ node: own }) => node.contains(own));
        return last ? last.start + last.length : null;
      }
      const own = segments.filter((segment) => segment.node === node);
      const hit = own.find(({ from, length }) => offset >= from && offset <= from + length) ?? own.at(-1);
      return hit ? hit.start + Math.min(Math.max(offset - hit.from, 0), hit.length) : null;
    },
  };
}

function hasBlockChild(element: Element): boolean {
  for (const child of element.children) if (isBlock(child)) return true;
  return false;
}

/** A live DOM range over a span, or null where the text has no node for it. */
export function rangeIn(rich: RichText, { start, end }: Span, page: Document): Range | null {
  const from = rich.place(start, 'start');
  const to = rich.place(end, 'end');
  if (!from || !to) return null;
  const range = page.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
