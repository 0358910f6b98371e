/** A box that the user pointed at, remembered per host and path shape. */
export interface PickedBoxShape {
  readonly host: string;
  readonly path: string;
  readonly selectors: readonly string[];
}

/** A path with its ids replaced by `*`, so that the next post's page is known by the last one's. */
export const pathShape = (path: string): string =>
  path
    .split('/')
    .map((segment) =>
      /^(?:\d{2,}|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{27,}|(?=[\w~-]*\d)[\w~-]{12,})$/i.test(segment) ? '*' : segment,
    )
    .join('/');

/** Whether a box was picked on a page like this one. */
export const isPickedAt = (box: PickedBoxShape, url: URL): boolean =>
  box.host === url.host && box.path === pathShape(url.pathname);

const stable = (value: string): boolean =>
  value !== '' && value.length <= 60 && !/\d{3,}|[0-9a-f]{8,}|^(?::r|ember|react-|mui-|headlessui)/i.test(value);
const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** Selectors that find an element again, the steadiest first; each finds this element and no other now. */
export function selectorsFor(element: HTMLElement): string[] {
  const { localName } = element;
  const candidates: string[] = [];
  for (const attribute of [
    'id',
    'name',
    'data-testid',
    'data-test',
    'data-cy',
    'data-qa',
    'aria-label',
    'placeholder',
    'aria-placeholder',
  ]) {
    const value = element.getAttribute(attribute) ?? '';
    if (stable(value)) candidates.push(`${localName}[${attribute}=${quoted(value)}]`);
  }
  const path: string[] = [];
  for (let node: Element = element; ; node = node.parentElement!) {
    const parent = node.parentElement;
    if (stable(node.id) && node !== element) {
      path.unshift(`#${CSS.escape(node.id)}`);
      break;
    }
    if (!parent) {
      path.unshift(node.localName);
      break;
    }
    const alike = [...parent.children].filter((child) => child.localName === node.localName);
    path.unshift(alike.length > 1 ? `${node.localName}:nth-of-type(${alike.indexOf(node) + 1})` : node.localName);
  }
  candidates.push(path.join(' > '));
  const root = element.getRootNode() as Document | ShadowRoot;
  return candidates.filter((selector) => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  });
}
