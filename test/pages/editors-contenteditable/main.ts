// A bare editable element: its nodes are all the state there is.
import { HTML, tell } from '../shared/draft';

const editor = document.getElementById('editor')!;
document.execCommand('defaultParagraphSeparator', false, 'p');
editor.innerHTML = HTML;
const lineOf = (block: Element): string => {
  const copy = block.cloneNode(true) as Element;
  // A break with nothing behind it only keeps its line open.
  for (const br of copy.querySelectorAll('br')) br.replaceWith(br.nextSibling ? '\n' : '');
  return (copy.textContent ?? '').replaceAll('\u00a0', ' ');
};
tell({
  editable: () => editor,
  model: () => [...editor.children].map(lineOf).join('\n'),
  html: () => editor.innerHTML,
});
