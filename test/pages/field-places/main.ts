// Fields in all the places in which forms put them: frames, shadow roots, a modal dialog, transformed, skipped, scrolled.
import { HTML, LINES, tell } from '../shared/draft';

const PLAIN = `<textarea>${LINES.join('\n')}</textarea>`;
const RICH = `<div contenteditable="true">${HTML}</div>`;
const STYLE =
  '<style>body{margin:8px} textarea,[contenteditable]{display:block;width:380px;height:80px;font:16px/24px sans-serif;box-sizing:border-box;overflow:auto} p{margin:0}</style>';

const root = document.getElementById('root')!;
const editables = new Map<string, () => HTMLElement>();
const add = (name: string, box: HTMLElement, find: () => Element | null | undefined) => {
  root.append(box);
  editables.set(name, () => find() as HTMLElement);
};
const box = (name: string, html: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  element.innerHTML = html;
  return element;
};

for (const [kind, html] of [
  ['plain', PLAIN],
  ['rich', RICH],
] as const) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><body>${STYLE}${html}</body></html>`;
  add(`frame ${kind}`, frame, () => frame.contentDocument?.querySelector('textarea, [contenteditable]'));

  const blank = document.createElement('iframe');
  add(`blank frame ${kind}`, blank, () => blank.contentDocument?.querySelector('textarea, [contenteditable]'));
  blank.contentDocument!.body.innerHTML = STYLE + html;

  const host = document.createElement('div');
  add(`shadow ${kind}`, host, () => host.shadowRoot?.querySelector('textarea, [contenteditable]'));
  host.attachShadow({ mode: 'open' }).innerHTML = STYLE + html;

  for (const name of ['transformed', 'skipped']) {
    const holder = box(name, html);
    add(`${name} ${kind}`, holder, () => holder.querySelector('textarea, [contenteditable]'));
  }
  const scroller = box('scroller', `<div class="tall">${html}</div>`);
  add(`scroller ${kind}`, scroller, () => scroller.querySelector('textarea, [contenteditable]'));

  const dialog = document.createElement('dialog');
  dialog.innerHTML = html;
  add(`dialog ${kind}`, dialog, () => {
    if (!dialog.open) dialog.showModal();
    return dialog.querySelector('textarea, [contenteditable]');
  });
}

tell({
  // Without a name: whether the page is ready.
  editable: (name?: string) => (name ? editables.get(name)!() : root),
  model: () => '',
  html: () => document.documentElement.outerHTML,
});
