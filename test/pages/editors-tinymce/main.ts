import tinymce from 'tinymce';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import 'tinymce/icons/default/icons';
import 'tinymce/skins/ui/oxide/skin.min.css';
import { HTML, tell } from '../shared/draft';

/** The text of a paragraph, which may be broken within; an empty one is held open by a break of its own. */
function lineOf(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  const text = (copy.textContent ?? '').replace(/\n$/, '');
  return text.replace(/[\ufeff\u200b]/g, '').replaceAll('\u00a0', ' ');
}

const editors = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  height: 500,
  init_instance_callback: (editor) => {
    editor.setContent(HTML);
    editor.undoManager.clear();
    tell({
      editable: () => editor.getBody(),
      model: () => [...editor.getBody().children].map(lineOf).join('\n'),
      html: () => editor.getContent(),
    });
  },
});
if (editors.length !== 1) throw new Error('the editor did not start');
