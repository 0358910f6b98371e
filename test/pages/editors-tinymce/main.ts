import tinymce from 'tinymce';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import 'tinymce/icons/default/icons';
import { HTML, tell } from '../shared/draft';

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
      model: () =>
        [...editor.getBody().children]
          .map((each) => (each.textContent ?? '').replace(/[\ufeff\u200b]/g, '').replaceAll('\u00a0', ' '))
          .join('\n'),
      html: () => editor.getContent(),
    });
  },
});
if (editors.length !== 1) throw new Error('the editor did not start');
