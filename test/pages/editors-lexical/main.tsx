import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { createRoot } from 'react-dom/client';
import { BOLD, LINES, tell } from '../shared/draft';

function write(): void {
  for (const line of LINES) {
    const paragraph = $createParagraphNode();
    for (const piece of line.split(/\b(fast)\b/)) {
      const text = $createTextNode(piece);
      if (piece === BOLD) text.setFormat('bold');
      if (piece !== '') paragraph.append(text);
    }
    $getRoot().append(paragraph);
  }
}

function Told() {
  const [editor] = useLexicalComposerContext();
  tell({
    editable: () => editor.getRootElement()!,
    model: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    html: () => JSON.stringify(editor.getEditorState()),
  });
  return null;
}

createRoot(document.getElementById('root')!).render(
  <LexicalComposer
    initialConfig={{
      namespace: 'page',
      editorState: write,
      onError: (failure) => {
        throw failure;
      },
    }}
  >
    <RichTextPlugin contentEditable={<ContentEditable />} ErrorBoundary={LexicalErrorBoundary} />
    <HistoryPlugin />
    <Told />
  </LexicalComposer>,
);
