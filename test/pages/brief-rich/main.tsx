// A brief in an editable element whose words React keeps in its state.
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Brief() {
  const editable = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  Object.assign(globalThis, { brief: { text } });
  return (
    <div style={{ maxWidth: 720, margin: '40px auto', font: '16px/24px sans-serif' }}>
      <h1>Post a project brief</h1>
      <h2>Describe your project</h2>
      <div
        ref={editable}
        id="brief"
        contentEditable
        onInput={() => setText(editable.current?.textContent ?? '')}
        style={{ minHeight: 200, border: '1px solid #888', padding: 8 }}
      />
      <p>{text.length} characters</p>
      <button type="button">Submit brief</button>
    </div>
  );
}

createRoot(document.getElementById('app')!).render(<Brief />);
