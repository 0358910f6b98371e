// A brief whose field stands in a frame or a shadow root; the address says which.
const STYLE =
  '<style>body{margin:8px;font:16px/24px sans-serif} textarea{display:block;width:560px;height:110px;font:16px/24px sans-serif;box-sizing:border-box} p{margin:0}</style>';
const FIELD = `${STYLE}<label for="brief">Describe the service you are looking for</label><textarea id="brief"></textarea>`;

const place = document.getElementById('place')!;
let field: () => HTMLElement;

const frame = (): HTMLIFrameElement => {
  const element = document.createElement('iframe');
  place.append(element);
  return element;
};

if (location.search === '?shadow') {
  place.attachShadow({ mode: 'open' }).innerHTML = FIELD;
  field = () => place.shadowRoot!.getElementById('brief')!;
} else if (location.search === '?frame') {
  const element = frame();
  element.srcdoc = `<!doctype html><html lang="en"><body>${FIELD}</body></html>`;
  field = () => element.contentDocument!.getElementById('brief')!;
} else {
  // As editors do that keep their page to themselves: a blank frame, written and made editable later on.
  const { contentDocument } = frame();
  contentDocument!.open();
  contentDocument!.write(`<!doctype html><html lang="en"><head>${STYLE}</head><body><p><br></p></body></html>`);
  contentDocument!.close();
  setTimeout(() => {
    contentDocument!.body.contentEditable = 'true';
  }, 50);
  field = () => contentDocument!.body;
}
Object.assign(globalThis, { brief: { field: () => field() } });
