import type { Drawing, Highlightable, Mark } from './highlighter';
import { LINES, SEVERITIES, STRESSES } from './style';

const WAVE = 'bottom / 6px 3px repeat-x';
const wave = (turn: string) => `linear-gradient(${turn}45deg, transparent 40%, var(--ink) 40% 60%, transparent 60%)`;

const OVERLAY_CSS = [
  ':host { all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483646; }',
  'i { position: fixed; display: block; box-sizing: border-box; }',
  ...SEVERITIES.map((severity) => {
    const { line, light, dark } = LINES[severity];
    const drawn =
      line === 'wavy'
        ? `background: ${wave('')} left ${WAVE}, ${wave('-')} 3px ${WAVE};`
        : line === 'solid'
          ? 'border: 1px solid var(--ink); border-radius: 2px;'
          : `border-bottom: 2px ${line} var(--ink);`;
    return `.${severity} { --ink: light-dark(${light}, ${dark}); ${drawn} }`;
  }),
  `.active { ${STRESSES.active} }`,
  `.flash { ${STRESSES.flash} }`,
  '@media (forced-colors: active) { i { forced-color-adjust: none; --ink: LinkText !important; } }',
  '@media print { :host { display: none; } }',
].join('\n');

/** The topmost open modal dialog around an element, or null. */
function modalAround(element: Element): Element | null {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('dialog:modal')) return node as Element;
  return null;
}

/** Draws in a layer of our own above the field, in browsers without native highlights there. Never takes a click. */
export function openOverlayDrawing(field: Highlightable): Drawing {
  const { element } = field;
  const page = element.ownerDocument;
  const view = page.defaultView!;
  const host = page.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.dataset.wellposed = 'overlay';
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = OVERLAY_CSS;
  const layer = page.createElement('div');
  root.append(style, layer);

  let marks: readonly Mark[] = [];
  const stressed: { active?: string | null; flash?: string | null } = {};
  let frame = 0;
  let listening: AbortController | null = null;
  const sizes = new ResizeObserver(() => schedule());
  // An editor may draw the same words anew, as when they are made bold.
  const nodes = new MutationObserver(() => schedule());

  const draw = () => {
    frame = 0;
    if (!element.isConnected) return void layer.replaceChildren();
    host.style.colorScheme = view.getComputedStyle(element).colorScheme;
    // A modal dialog lies in the top layer, above everything that stands outside of it.
    const modal = modalAround(element);
    const above = modal ?? page.documentElement;
    if (host.parentNode !== above) {
      host.popover = modal ? 'manual' : null;
      above.append(host);
      // In the top layer of its own: a dialog that is moved or scaled would move the lines along.
      if (modal) host.showPopover?.();
    }
    layer.replaceChildren(
      ...marks.flatMap((mark) =>
        field.rectanglesOf(mark).map((box) => {
          const line = page.createElement('i');
          line.className = mark.severity;
          for (const how of ['active', 'flash'] as const) line.classList.toggle(how, mark.id === stressed[how]);
          line.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height + 2}px`;
          return line;
        }),
      ),
    );
  };
  const schedule = () => {
    frame ||= view.requestAnimationFrame(draw);
  };
  const listen = () => {
    if (listening) return;
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    // What scrolls within a shadow root tells nobody outside.
    for (const root of new Set([page, element.getRootNode()])) root.addEventListener('scroll', schedule, options);
    view.addEventListener('resize', schedule, options);
    page.addEventListener('transitionend', schedule, options);
    sizes.observe(element);
    sizes.observe(page.documentElement);
    nodes.observe(element, { childList: true, characterData: true, subtree: true });
  };
  const rest = () => {
    listening?.abort();
    listening = null;
    sizes.disconnect();
    nodes.disconnect();
    view.cancelAnimationFrame(frame);
    frame = 0;
    host.remove();
  };
  return {
    way: 'overlay',
    show(next) {
      marks = next;
      if (marks.length === 0) return rest();
      listen();
      // In the same frame as the edit, so that no line lags behind its words.
      draw();
    },
    stress(how, id) {
      stressed[how] = id;
      if (marks.length > 0) draw();
    },
    dispose: rest,
  };
}
