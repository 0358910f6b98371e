import { holderOf } from './roots';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The nearest heading that stands before an element, going outwards up to `main`, a form or a dialog. */
export function nearestHeading(element: Element): string {
  for (
    let node: Element | null = element;
    node && !/^(?:main|form|dialog|body)$/.test(node.localName);
    node = node.parentElement
  )
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (/^h[1-6]$/.test(before.localName)) return clean(before.textContent);
      const inside = before.querySelectorAll('h1, h2, h3, h4, h5, h6');
      if (inside.length > 0) return clean(inside[inside.length - 1]!.textContent);
    }
  return '';
}

/**
 * What a field is called on its page: aria-label, aria-labelledby, its labels, a label in the same group (forms ship
 * labels with empty ids), the nearest heading. Each that is there, in this order.
 */
export function namesOf(element: HTMLElement): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const names = [clean(element.getAttribute('aria-label'))];
  for (const id of (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean))
    names.push(clean(root.getElementById?.(id)?.textContent));
  for (const label of (element as HTMLInputElement).labels ?? []) names.push(clean(label.textContent));
  const group = element.closest('.form-group, fieldset, [role="group"], label');
  for (const label of group?.querySelectorAll('label, legend') ?? [])
    if (group!.querySelectorAll('textarea, input:not([type=hidden]), [contenteditable]').length === 1)
      names.push(clean(label.textContent));
  const previous = element.previousElementSibling;
  if (previous?.localName === 'label') names.push(clean(previous.textContent));
  names.push(nearestHeading(element));
  // A field in a frame or a shadow root is called what stands around that.
  const holder = holderOf(element);
  if (holder) names.push(...namesOf(holder));
  return [...new Set(names.filter(Boolean))];
}

/** The placeholder, of native fields and of editors that show one. */
export const placeholderOf = (element: HTMLElement): string =>
  clean(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? element.dataset.placeholder);
