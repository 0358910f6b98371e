import { isShown } from './is-shown';
import { type PickedBoxShape, pathShape, selectorsFor } from './picked-box';
import { outOfFrames, queryAll } from './roots';

/** Why a field is refused. */
export type Refusal = 'password' | 'payment' | 'read-only' | 'small';

/** What was picked. */
export interface Picked {
  readonly element: HTMLElement;
  readonly box: PickedBoxShape;
}

/** The texts the picker shows. */
export interface PickerTexts {
  readonly hint: string;
  readonly refused: Record<Refusal, string>;
}

const CANDIDATES = 'textarea, input, [contenteditable=""], [contenteditable="true"]';
const NO_TEXT =
  /^(?:hidden|checkbox|radio|file|submit|button|image|range|color|date|datetime-local|month|time|week|number|reset|tel)$/;

/** Why a field must not be watched; null where it may. */
function refusalOf(element: HTMLElement): Refusal | null {
  const input = element as HTMLInputElement;
  const said = [input.autocomplete, input.name, input.id, element.getAttribute('aria-label'), input.placeholder].join(
    ' ',
  );
  if (input.type === 'password' || /password|passcode|one-time-code/i.test(said)) return 'password';
  if (/\bcc-|card.?number|cvc|cvv|iban|expir(?:y|ation)|routing.?number/i.test(said)) return 'payment';
  if (input.readOnly || input.disabled || element.getAttribute('aria-readonly') === 'true') return 'read-only';
  const box = element.getBoundingClientRect();
  if (box.width < 80 || box.height < 12) return 'small';
  return null;
}

/**
 * Lets the user point at the field that holds the post: outlines fields under the pointer; Tab goes from field to
 * field, Enter or a click picks, Esc gives up. Resolves with what was picked, or null.
 */
export function pickBox(page: Document, texts: PickerTexts, signal: AbortSignal): Promise<Picked | null> {
  return new Promise((resolve) => {
    const host = page.createElement('div');
    host.style.cssText =
      'all:initial;position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:none;overflow:hidden';
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    const style = page.createElement('style');
    // Important, for the host's own style attribute comes before :host otherwise.
    style.textContent = `
      :host { color-scheme: light dark !important; font: 14px/20px system-ui, sans-serif !important; cursor: crosshair !important; }
      .frame { position: fixed; box-sizing: border-box; border: 3px solid light-dark(#1a5fb4, #8ab8f5); border-radius: 6px; background: light-dark(#1a5fb41f, #8ab8f52e); pointer-events: none; }
      .frame.refused { border: 3px dashed light-dark(#8a5a00, #e5b566); background: none; }
      .hint { position: fixed; inset: 16px 0 auto; margin: auto; width: fit-content; max-width: min(560px, 90vw); box-sizing: border-box; padding: 8px 16px; border-radius: 8px; color: light-dark(#fff, #1f2328); background: light-dark(#1f2328, #e8eaed); border: 1px solid #0000; text-align: center; }`;
    const frame = page.createElement('div');
    frame.className = 'frame';
    frame.hidden = true;
    const hint = page.createElement('div');
    hint.className = 'hint';
    hint.setAttribute('role', 'status');
    hint.textContent = texts.hint;
    root.append(style, frame, hint);
    page.documentElement.append(host);
    host.showPopover?.();

    const listening = new AbortController();
    const fields = () =>
      queryAll(page, CANDIDATES).filter(
        (each) => isShown(each) && !NO_TEXT.test((each as HTMLInputElement).type ?? ''),
      );
    const boxOf = (element: HTMLElement): DOMRect =>
      outOfFrames([element.getBoundingClientRect()], element.ownerDocument, page)[0] ?? new DOMRect();
    let current: HTMLElement | null = null;
    const show = (element: HTMLElement | null) => {
      current = element;
      frame.hidden = element === null;
      const refusal = element && refusalOf(element);
      hint.textContent = refusal ? texts.refused[refusal] : texts.hint;
      if (!element) return;
      frame.classList.toggle('refused', refusal !== null);
      const { x, y, width, height } = boxOf(element);
      frame.style.cssText = `left:${x - 3}px;top:${y - 3}px;width:${width + 6}px;height:${height + 6}px`;
    };
    const end = (picked: Picked | null) => {
      listening.abort();
      host.remove();
      resolve(picked);
    };
    const pick = (element: HTMLElement | null) => {
      if (!element || refusalOf(element) !== null) return;
      const { host: name, pathname } = page.location;
      end({ element, box: { host: name, path: pathShape(pathname), selectors: selectorsFor(element) } });
    };
    const under = (x: number, y: number): HTMLElement | null =>
      fields().find((field) => {
        const box = boxOf(field);
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      }) ?? null;

    const options = { capture: true, signal: listening.signal };
    host.addEventListener(
      'pointermove',
      (event) => event.isTrusted && show(under(event.clientX, event.clientY)),
      options,
    );
    host.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.isTrusted) pick(under(event.clientX, event.clientY));
      },
      options,
    );
    page.defaultView!.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || !/^(?:Escape|Tab|Enter)$/.test(event.key)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.key === 'Escape') return end(null);
        if (event.key === 'Enter') return pick(current);
        const all = fields();
        if (all.length === 0) return;
        const at = all.indexOf(current!);
        const next = all.at(event.shiftKey ? Math.max(at, 0) - 1 : (at + 1) % all.length)!;
        next.scrollIntoView({ block: 'nearest' });
        show(next);
      },
      options,
    );
    signal.addEventListener('abort', () => end(null), { once: true, signal: listening.signal });
  });
}
