import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { HTML, tell } from '../shared/draft';

const source = document.createElement('div');
source.innerHTML = HTML.replace('<br>', '');
const view = new EditorView(document.getElementById('editor'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(source),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});
tell({
  editable: () => view.dom,
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  html: () => JSON.stringify(view.state.doc),
});
