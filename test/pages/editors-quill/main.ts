import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { HTML, tell } from '../shared/draft';

const quill = new Quill('#editor', { theme: 'snow' });
quill.clipboard.dangerouslyPasteHTML(HTML);
quill.history.clear();
tell({
  editable: () => quill.root,
  model: () => quill.getText().replace(/\n$/, ''),
  html: () => JSON.stringify(quill.getContents()),
});
