// A bare editable element: its nodes are all the state there is.
import { HTML, tell } from '../shared/draft';

const editor = document.getElementById('editor')!;
document.execCommand('defaultParagraphSeparator', false, 'p');
editor.innerHTML = HTML;
const lineOf = (block: Element): string => (block.textContent ?? '').replaceAll('\u00a0', ' ');
tell({
  editable: () => editor,
  model: () => [...editor.children].map(lineOf).join('\n'),
  html: () => editor.innerHTML,
});
