import type { Band } from '../analyzer/report';
import { CORNERS, type Corner, placeChip } from './place';
import { CHIP_CSS } from './style';
import type { ChipTexts } from './texts';

/** What the chip says. */
export type ChipState =
  | { readonly kind: 'watching' | 'paused' | 'unreadable' | 'unavailable' | 'otherLanguage' }
  | { readonly kind: 'scored'; readonly score: number; readonly band: Band; readonly things: number };

/** What a click in the chip's menu asks for. */
export type ChipWish = 'next' | 'pauseField' | 'pauseTab' | 'pauseSite' | 'resume' | 'hide';

/** The small button at a field's corner. */
export interface Chip {
  show(state: ChipState): void;
  /** Looks for the best place again, e.g. once the field has grown. */
  place(): void;
  dispose(): void;
}

/** What a chip is opened with. */
export interface ChipOptions {
  readonly field: HTMLElement;
  readonly corner: Corner;
  readonly texts: ChipTexts;
  readonly wished: (wish: ChipWish) => void;
  readonly moved: (corner: Corner) => void;
  readonly signal: AbortSignal;
}

/** Opens the chip of a field in a closed shadow root; it acts on trusted events only. */
export function openChip({ field, corner: first, texts, wished, moved, signal }: ChipOptions): Chip {
  const page = field.ownerDocument;
  const view = page.defaultView!;
  let corner = first;
  let state: ChipState = { kind: 'watching' };
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);

  const host = page.createElement('div');
  host.dataset.wellposed = 'chip';
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = CHIP_CSS;
  const box = page.createElement('div');
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const menu = page.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');
  menu.hidden = true;
  box.append(button, menu);
  root.append(style, box);

  const span = (text: string, className = '') => {
    const element = page.createElement('span');
    element.textContent = text;
    element.className = className;
    return element;
  };
  const say = () => {
    button.className = `chip ${state.kind === 'scored' ? 'scored' : state.kind === 'watching' ? '' : 'quiet'}`;
    if (state.kind === 'scored') {
      const band = texts.bands[state.band];
      // The space is for those who read the button aloud.
      button.replaceChildren(span(`${state.score} ${band}`), ' ', span(String(state.things), 'count'));
      button.setAttribute('aria-label', `${texts.label}: ${texts.score(state.score, band, state.things)}`);
    } else {
      const text = texts[state.kind];
      button.replaceChildren(...(state.kind === 'watching' ? [] : [span(text)]));
      button.setAttribute('aria-label', `${texts.label}: ${text}`);
    }
    button.title = button.getAttribute('aria-label')!.replace(`${texts.label}: `, '');
  };

  let frame = 0;
  let isToStay = true;
  let placed = '';
  // To look for a free place takes many questions to the page: asked again only where something is not where it was.
  const boxes = () => JSON.stringify([button, field].map((each) => each.getBoundingClientRect()));
  const place = () => {
    frame = 0;
    if (isToStay && boxes() === placed) return;
    isToStay = true;
    if (until.aborted || !field.isConnected) return void host.remove();
    // A modal dialog lies above everything that stands outside of it, and what is outside takes no clicks.
    const above = field.closest('dialog:modal') ?? page.documentElement;
    if (host.parentNode !== above) above.append(host);
    box.className = '';
    const { width, height } = button.getBoundingClientRect();
    const found = placeChip(field, host, corner, { width, height });
    // Not the attribute: a chip that has no box has no size either, and would seem to fit in the smallest gap.
    host.style.visibility = found ? '' : 'hidden';
    if (!found) return;
    box.className = found.isTight ? 'tight' : '';
    // Inside a transformed dialog `fixed` counts from the dialog, so it is put where it comes out right.
    host.style.left = `${found.left}px`;
    host.style.top = `${found.top}px`;
    const now = host.getBoundingClientRect();
    if (Math.abs(now.left - found.left) > 1 || Math.abs(now.top - found.top) > 1) {
      host.style.left = `${2 * found.left - now.left}px`;
      host.style.top = `${2 * found.top - now.top}px`;
    }
    menu.className = `menu ${found.top > view.innerHeight / 2 ? 'up' : 'down'} ${found.left > view.innerWidth / 2 ? 'left' : 'right'}`;
    placed = boxes();
  };
  const schedule = (stays?: unknown) => {
    isToStay &&= stays === true;
    frame ||= view.requestAnimationFrame(place);
  };

  const closeMenu = (refocus: boolean) => {
    if (menu.hidden) return;
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (refocus) button.focus();
  };
  const items = (): [string, () => void][] => {
    const wish = (name: ChipWish) => () => wished(name);
    const { menu: t } = texts;
    const list: [string, () => void][] = [];
    if (state.kind === 'scored' && state.things > 0) list.push([t.next, wish('next')]);
    if (state.kind === 'paused') list.push([t.resume, wish('resume')]);
    else
      list.push([t.pauseField, wish('pauseField')], [t.pauseTab, wish('pauseTab')], [t.pauseSite, wish('pauseSite')]);
    list.push(
      [t.move, () => setCorner(CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length]!)],
      [t.hide, wish('hide')],
    );
    return list;
  };
  const openMenu = () => {
    menu.replaceChildren(
      ...items().map(([text, act]) => {
        const item = page.createElement('button');
        item.type = 'button';
        item.setAttribute('role', 'menuitem');
        item.tabIndex = -1;
        item.textContent = text;
        item.addEventListener('click', (event) => {
          if (!event.isTrusted) return;
          closeMenu(true);
          act();
        });
        return item;
      }),
    );
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    menu.querySelector('button')?.focus();
  };
  const setCorner = (next: Corner) => {
    corner = next;
    moved(next);
    placed = '';
    place();
  };

  // The page must neither hear nor steer what happens in here.
  for (const type of 'pointerdown pointerup mousedown mouseup click keydown keyup focusin focusout'.split(' '))
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: until });
  let drag: { x: number; y: number; moved: boolean } | null = null;
  const own = { signal: until };
  button.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      drag = { x: event.clientX, y: event.clientY, moved: false };
      button.setPointerCapture(event.pointerId);
    },
    own,
  );
  // The field keeps its focus and selection when the chip is pressed with the pointer.
  button.addEventListener('mousedown', (event) => event.preventDefault(), own);
  button.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
      drag.moved ||= Math.hypot(x, y) > 4;
      if (drag.moved) box.style.translate = `${x}px ${y}px`;
    },
    own,
  );
  button.addEventListener(
    'pointerup',
    (event) => {
      if (!drag) return;
      box.style.translate = '';
      if (drag.moved) {
        const { left, top, width, height } = field.getBoundingClientRect();
        setCorner(
          `${event.clientY < top + height / 2 ? 'top' : 'bottom'}-${event.clientX < left + width / 2 ? 'left' : 'right'}`,
        );
      }
    },
    own,
  );
  button.addEventListener(
    'click',
    (event) => {
      const wasDragged = drag?.moved;
      drag = null;
      if (!event.isTrusted || wasDragged) return;
      if (menu.hidden) openMenu();
      else closeMenu(true);
    },
    own,
  );
  box.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const entries = [...menu.querySelectorAll('button')];
      const at = entries.indexOf(root.activeElement as HTMLButtonElement);
      if (event.key === 'Escape') closeMenu(true);
      else if (menu.hidden && event.key.startsWith('Arrow')) {
        const [side, edge] = corner.split('-');
        if (event.key === 'ArrowUp') setCorner(`top-${edge}` as Corner);
        if (event.key === 'ArrowDown') setCorner(`bottom-${edge}` as Corner);
        if (event.key === 'ArrowLeft') setCorner(`${side}-left` as Corner);
        if (event.key === 'ArrowRight') setCorner(`${side}-right` as Corner);
      } else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
      else if (event.key === 'ArrowUp') entries[(at - 1 + entries.length) % entries.length]?.focus();
      else if (event.key === 'Tab') return closeMenu(false);
      else return;
      event.preventDefault();
    },
    own,
  );
  page.addEventListener('pointerdown', (event) => event.target !== host && closeMenu(false), {
    capture: true,
    passive: true,
    signal: until,
  });
  page.addEventListener('scroll', schedule, { capture: true, passive: true, signal: until });
  view.addEventListener('resize', schedule, { signal: until });
  const sizes = new ResizeObserver(schedule);
  sizes.observe(field);
  sizes.observe(page.documentElement);

  const dispose = () => {
    ending.abort();
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
    host.remove();
  };
  signal.addEventListener('abort', dispose, { once: true, signal: ending.signal });
  say();
  place();
  return {
    show(next) {
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      say();
      schedule(true);
    },
    place: schedule,
    dispose,
  };
}
