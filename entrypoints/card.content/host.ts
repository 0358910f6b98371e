import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** What the page must not hear of the card: else its shortcuts, focus traps and backdrops would answer to it. */
const OWN_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'beforeinput',
  'input',
  'wheel',
  'touchstart',
  'touchend',
  'copy',
  'paste',
];

/** A layer above everything of the page, in a closed shadow root, beside some words. */
export interface CardHost {
  readonly root: ShadowRoot;
  readonly mount: HTMLElement;
  place(): void;
  owns(event: Event): boolean;
  remove(): void;
}

/** The topmost open modal dialog around an element, else the document: what is outside of a modal takes no clicks. */
function layerOf(element: HTMLElement): Element {
  let layer: Element | null = null;
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node instanceof Element && node.matches('dialog:modal')) {
      layer = node;
      break;
    }
  return layer ?? element.ownerDocument.documentElement;
}

/** Opens the layer; `removed` is told when the page takes it away for good. */
export function openCardHost(
  element: HTMLElement,
  css: string,
  rectangles: () => readonly DOMRect[],
  removed: () => void,
): CardHost {
  const page = element.ownerDocument;
  const host = page.createElement('div');
  host.style.cssText =
    'all:initial;color-scheme:light dark;position:fixed;inset:auto;left:0;top:0;margin:0;border:0;padding:0;background:none;overflow:visible;width:max-content;opacity:0;z-index:2147483647';
  host.setAttribute('popover', 'manual');
  host.dataset.wellposed = 'card';
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = css;
  const mount = page.createElement('div');
  root.append(style, mount);
  const ending = new AbortController();
  for (const type of OWN_EVENTS)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ending.signal });
  // Pressing in the card leaves focus and selection in the field.
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal: ending.signal });

  const layer = layerOf(element);
  const show = () => {
    layer.append(host);
    try {
      host.showPopover();
    } catch {
      // Without popovers it is still fixed, and above all but the top layer.
    }
  };
  show();
  let tries = 3;
  const watcher = new MutationObserver(() => {
    if (host.isConnected) return;
    if (tries-- > 0 && layer.isConnected && element.isConnected) show();
    else removed();
  });
  watcher.observe(layer, { childList: true });
  if (layer.parentNode) watcher.observe(layer.parentNode, { childList: true });

  const words = {
    contextElement: element,
    getBoundingClientRect: () => boundingBox(rectangles()),
    getClientRects: () => rectangles() as never,
  };
  const place = () => {
    void computePosition(words, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(6),
        flip({ fallbackPlacements: ['top-start', 'right', 'left'], padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            mount.style.setProperty('--available', `${Math.max(160, Math.floor(availableHeight))}px`),
        }),
      ],
    }).then(({ x, y }) => {
      host.style.left = `${x}px`;
      host.style.top = `${y}px`;
      host.style.opacity = '1';
    });
  };
  const stopSizes = autoUpdate(words, host, place, {
    ancestorScroll: false,
    ancestorResize: false,
    layoutShift: false,
    elementResize: true,
  });
  return {
    root,
    mount,
    place,
    owns: (event) => event.composedPath().includes(host),
    remove() {
      ending.abort();
      watcher.disconnect();
      stopSizes();
      host.remove();
    },
  };
}

function boundingBox(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
