import { isShown } from './is-shown';

/** A document, a shadow root, or a part of one. */
export type Root = ParentNode & Node;

const known = new WeakMap<Node, readonly Root[]>();

function gather(root: Root, found: Root[]): void {
  found.push(root);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.shadowRoot) gather(element.shadowRoot, found);
    if (element.localName !== 'iframe' || !isShown(element)) continue;
    // Null where the frame is of another origin: that is nobody's business but its own.
    const inner = (element as HTMLIFrameElement).contentDocument;
    if (inner?.documentElement) gather(inner, found);
  }
}

/**
 * A part of a page and what selectors do not reach from it: open shadow roots, and the documents of frames of the same
 * origin, `about:blank` ones among them. Gathered once a task.
 */
export function rootsOf(root: Root): readonly Root[] {
  const before = known.get(root);
  if (before) return before;
  const found: Root[] = [];
  gather(root, found);
  known.set(root, found);
  setTimeout(() => known.delete(root), 0);
  return found;
}

/** All elements of a page that a selector finds, in whatever root they stand. */
export const queryAll = <E extends HTMLElement = HTMLElement>(root: Root, selector: string): E[] =>
  rootsOf(root).flatMap((each) => [...each.querySelectorAll<E>(selector)]);

/** What holds an element's root, if that is not the page itself: a shadow root's host, or a frame. */
export function holderOf(element: Element): HTMLElement | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return ('host' in root ? root.host : root.defaultView?.frameElement) as HTMLElement | null;
}

/** The element of the page itself that an element is seen in: its outermost frame, or the element. */
export function standInOf(element: HTMLElement, page: Document): HTMLElement {
  let own = element;
  while (own.ownerDocument !== page) {
    const frame = own.ownerDocument.defaultView?.frameElement as HTMLElement | null;
    if (!frame) return own;
    own = frame;
  }
  return own;
}

/** Boxes of a frame's document as the page sees them, as far as the frame shows them. */
export function outOfFrames(boxes: readonly DOMRect[], from: Document, page: Document): DOMRect[] {
  let seen = [...boxes];
  for (let inner = from; inner !== page; ) {
    const view = inner.defaultView;
    const frame = view?.frameElement as HTMLElement | null;
    if (!view || !frame) return seen;
    const outer = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
    const scaleX = frame.offsetWidth ? outer.width / frame.offsetWidth : 1;
    const scaleY = frame.offsetHeight ? outer.height / frame.offsetHeight : 1;
    const left = frame.clientLeft + Number.parseFloat(style.paddingLeft);
    const top = frame.clientTop + Number.parseFloat(style.paddingTop);
    seen = seen.flatMap((box) => {
      const x = Math.max(box.left, 0);
      const y = Math.max(box.top, 0);
      const width = Math.min(box.right, view.innerWidth) - x;
      const height = Math.min(box.bottom, view.innerHeight) - y;
      if (width <= 0 || height <= 0) return [];
      return new DOMRect(outer.x + (left + x) * scaleX, outer.y + (top + y) * scaleY, width * scaleX, height * scaleY);
    });
    inner = frame.ownerDocument;
  }
  return seen;
}
