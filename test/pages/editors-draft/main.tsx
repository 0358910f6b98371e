/// <reference path="./draft-js.d.ts" />
import {
  ContentState,
  convertToRaw,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  SelectionState,
} from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { BOLD, LINES, tell } from '../shared/draft';

const plain = ContentState.createFromText(LINES.join('\n'), '\n');
const last = plain.getLastBlock();
const at = last.getText().indexOf(BOLD);
const bold = SelectionState.createEmpty(last.getKey()).merge({ anchorOffset: at, focusOffset: at + BOLD.length });
const START = Modifier.applyInlineStyle(plain, bold, 'BOLD');

function Page() {
  const [state, setState] = useState(() => EditorState.createWithContent(START));
  tell({
    editable: () => document.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    model: () => state.getCurrentContent().getPlainText('\n'),
    html: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
  });
  return <Editor editorState={state} onChange={setState} keyBindingFn={getDefaultKeyBinding} placeholder="" />;
}

createRoot(document.getElementById('root')!).render(<Page />);
