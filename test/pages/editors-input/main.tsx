// A one-line field that React controls, with the most that it takes.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LINES, tell } from '../shared/draft';

function Page() {
  const [text, setText] = useState<string>(LINES.filter((line) => line !== '').join(' '));
  tell({ editable: () => document.getElementById('editor')!, model: () => text, html: () => text });
  return (
    <input
      id="editor"
      value={text}
      maxLength={120}
      onChange={(event) => setText(event.target.value)}
      style={{ width: '100%', font: 'inherit', boxSizing: 'border-box' }}
    />
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
