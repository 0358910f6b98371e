/** Whether an element is shown at all: it has a box and is not hidden. */
export function isShown(element: HTMLElement): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]')) return false;
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true }))
    return false;
  return true;
}
