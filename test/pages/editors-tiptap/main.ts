import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { HTML, tell } from '../shared/draft';

const editor = new Editor({
  element: document.getElementById('editor')!,
  extensions: [StarterKit],
  content: HTML.replace('<br>', ''),
});
tell({
  editable: () => editor.view.dom,
  model: () => editor.getText({ blockSeparator: '\n' }),
  html: () => editor.getHTML(),
});
