import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { HTML, tell } from '../shared/draft';

const holder = document.getElementById('editor')!;
const editor = await ClassicEditor.create({
  licenseKey: 'GPL',
  attachTo: holder,
  plugins: [Essentials, Paragraph, Bold],
  toolbar: ['bold'],
  root: { initialData: HTML.replace('<p><br></p>', '<p>&nbsp;</p>') },
} as never);
const text = (): string => {
  const box = document.createElement('div');
  box.innerHTML = editor.getData();
  return [...box.children]
    .map((each) => (each.textContent ?? '').replace(/^\u00a0$/, '').replaceAll('\u00a0', ' '))
    .join('\n');
};
tell({
  editable: () => editor.editing.view.getDomRoot() as HTMLElement,
  model: text,
  html: () => editor.getData(),
});
