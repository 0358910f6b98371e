/// <reference path="./draft-js.d.ts" />
import { ContentState, convertFromHTML, convertToRaw, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { HTML, tell } from '../shared/draft';

const { contentBlocks, entityMap } = convertFromHTML(HTML.replace('<p><br></p>', '<p></p>'));

function Page() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap)),
  );
  tell({
    editable: () => document.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    model: () => state.getCurrentContent().getPlainText('\n'),
    html: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
  });
  return <Editor editorState={state} onChange={setState} keyBindingFn={getDefaultKeyBinding} placeholder="" />;
}

createRoot(document.getElementById('root')!).render(<Page />);
