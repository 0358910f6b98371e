import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { BOLD, LINES, tell } from '../shared/draft';

const [before, after] = LINES[2].split(BOLD);
const START = [
  { type: 'paragraph', children: [{ text: LINES[0] }] },
  { type: 'paragraph', children: [{ text: LINES[1] }] },
  { type: 'paragraph', children: [{ text: before }, { text: BOLD, bold: true }, { text: after }] },
] as unknown as Descendant[];

const Leaf = ({ attributes, children, leaf }: RenderLeafProps) => (
  <span {...attributes}>{'bold' in leaf ? <strong>{children}</strong> : children}</span>
);

function Page() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  tell({
    editable: () => document.querySelector<HTMLElement>('[data-slate-editor]')!,
    model: () => editor.children.map((node) => Node.string(node)).join('\n'),
    html: () => JSON.stringify(editor.children),
  });
  return (
    <Slate editor={editor} initialValue={START}>
      <Editable
        placeholder="Describe the job"
        renderLeaf={(leaf) => <Leaf {...leaf} />}
        onKeyDown={(event) => {
          if (!event.ctrlKey || !/^[zy]$/.test(event.key)) return;
          event.preventDefault();
          if (event.key === 'z') editor.undo();
          else editor.redo();
        }}
      />
    </Slate>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
