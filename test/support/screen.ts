import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A surface drawn into the test's document. */
export interface Screen {
  readonly element: HTMLElement;
  /** The one thing of this tag whose name (label, `aria-label` or text) is this, or begins with it. */
  find<E extends HTMLElement = HTMLElement>(tag: string, name: string): E;
  click(element: HTMLElement): Promise<void>;
  /** Types or chooses a value, as React hears it. */
  fill(field: HTMLElement, value: string): Promise<void>;
  /** Draws another state of the surface into the same place. */
  redraw(surface: ReactNode): Promise<void>;
  close(): Promise<void>;
}

const nameOf = (element: HTMLElement): string =>
  (
    element.getAttribute('aria-label') ??
    (element as HTMLInputElement).labels?.[0]?.textContent ??
    element.textContent ??
    ''
  ).trim();

/** Draws a surface and waits until what it reads at first is in. */
export async function draw(surface: ReactNode): Promise<Screen> {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  await act(async () => root.render(surface));
  return {
    element,
    find(tag, name) {
      const all = [...element.querySelectorAll<HTMLElement>(tag)];
      const exact = all.filter((each) => nameOf(each) === name);
      const found = exact.length > 0 ? exact : all.filter((each) => nameOf(each).startsWith(name));
      if (found.length !== 1) throw new Error(`${found.length} of <${tag}> named “${name}”`);
      return found[0] as never;
    },
    click: (target) => act(async () => target.click()),
    fill: (field, value) =>
      act(async () => {
        const type = Object.getPrototypeOf(field);
        Object.getOwnPropertyDescriptor(type, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      }),
    redraw: (other) => act(async () => root.render(other)),
    async close() {
      await act(async () => root.unmount());
      element.remove();
    },
  };
}
