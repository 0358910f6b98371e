import { namesOf, placeholderOf } from './accessible-name';
import { isShown } from './is-shown';
import { queryAll, type Root } from './roots';

/** What can hold a post's prose. */
export const EDITABLE =
  'textarea, input[type="text"], input:not([type]), [contenteditable=""], [contenteditable="true"]';

/** Never the post: search, chats, logins, and small boxes. */
const NOT_A_POST =
  /\b(?:search|reply|message|chat|e-?mail|password|coupon|promo code|screening question|your question|comment)\b/i;

/** Whether a field says of itself that it is something else than a post. */
function saysOtherwise(element: HTMLElement): boolean {
  const texts = [element.getAttribute('type') ?? '', placeholderOf(element), element.getAttribute('aria-label') ?? ''];
  return element.getAttribute('role') === 'combobox' || texts.some((text) => NOT_A_POST.test(text));
}

/** A field found by wording: the pattern must meet one of its names or its placeholder, `never` none of them. */
export function findByWording(root: Root, wording: RegExp, kinds = EDITABLE, never?: RegExp): HTMLElement | null {
  for (const element of queryAll(root, kinds)) {
    if (!isShown(element) || saysOtherwise(element)) continue;
    const names = [...namesOf(element), placeholderOf(element)];
    if (names.some((name) => wording.test(name)) && !names.some((name) => never?.test(name))) return element;
  }
  return null;
}

/** The first shown element of a list of selectors. */
export function findBySelector(root: Root, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors)
    for (const element of queryAll(root, selector)) if (isShown(element)) return element;
  return null;
}

/** The largest shown editable of the main region that is no search, chat or small box: the last resort on a step known by its address. */
export function findLargest(root: Document): HTMLElement | null {
  const region = root.querySelector('main, [role="main"]') ?? root.body;
  let best: HTMLElement | null = null;
  let size = 0;
  for (const element of region ? queryAll(region, 'textarea, [contenteditable=""], [contenteditable="true"]') : []) {
    const limit = Number(element.getAttribute('maxlength') ?? Number.POSITIVE_INFINITY);
    if (limit <= 300 || !isShown(element) || saysOtherwise(element)) continue;
    const box = element.getBoundingClientRect();
    if (best === null || box.width * box.height > size) {
      best = element;
      size = box.width * box.height;
    }
  }
  return best;
}
