import type { Span } from '../text/span';

/** What decides where a letter stands in a text field. */
const COPIED = [
  'boxSizing',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontKerning',
  'fontFeatureSettings',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'tabSize',
  'direction',
  'wordBreak',
  'hyphens',
] as const;

/**
 * Measures words of a text field in browsers without ranges inside fields: a copy of the field's text is laid out
 * unseen, in a closed shadow root so that no style of the page reaches it, measured, and taken away at once.
 */
export function mirrorRectangles(field: HTMLTextAreaElement | HTMLInputElement, span: Span): DOMRect[] {
  const { ownerDocument: page } = field;
  const style = page.defaultView!.getComputedStyle(field);
  const host = page.createElement('div');
  host.style.cssText =
    'all:initial;position:fixed;left:0;top:0;visibility:hidden;pointer-events:none;contain:strict;width:0;height:0;overflow:hidden';
  const root = host.attachShadow({ mode: 'closed' });
  const copy = page.createElement('div');
  const oneLine = field.localName === 'input';
  for (const property of COPIED) copy.style[property] = style[property];
  copy.style.borderStyle = 'solid';
  copy.style.position = 'absolute';
  copy.style.whiteSpace = oneLine ? 'pre' : 'pre-wrap';
  copy.style.overflowWrap = oneLine ? 'normal' : 'break-word';
  // A scroll bar takes room from the lines: the copy is as wide as what is left.
  const borders = field.offsetWidth - field.clientWidth;
  const scrollBar = borders - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth);
  copy.style.width = `${style.boxSizing === 'border-box' ? field.offsetWidth - scrollBar : Number.parseFloat(style.width)}px`;
  const text = page.createTextNode(`${field.value}\u200b`);
  copy.append(text);
  root.append(copy);
  page.documentElement.append(host);
  const range = page.createRange();
  range.setStart(text, Math.min(span.start, field.value.length));
  range.setEnd(text, Math.min(span.end, field.value.length));
  const origin = copy.getBoundingClientRect();
  const box = field.getBoundingClientRect();
  const scaleX = field.offsetWidth ? box.width / field.offsetWidth : 1;
  const scaleY = field.offsetHeight ? box.height / field.offsetHeight : 1;
  // A one-line field centres its line in its height.
  const drop = oneLine ? (field.offsetHeight - copy.offsetHeight) / 2 : 0;
  const rectangles = [...range.getClientRects()].map(
    (each) =>
      new DOMRect(
        box.x + (each.x - origin.x - field.scrollLeft) * scaleX,
        box.y + (each.y - origin.y + drop - field.scrollTop) * scaleY,
        each.width * scaleX,
        each.height * scaleY,
      ),
  );
  host.remove();
  return rectangles;
}
