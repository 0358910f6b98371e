// A brief with React's controlled fields.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Brief() {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [isSent, setIsSent] = useState(false);
  Object.assign(globalThis, { brief: { title, text } });
  if (isSent) return <p>Thank you. Your briefs are on their way.</p>;
  return (
    <main style={{ maxWidth: 720, margin: '40px auto', font: '16px/24px sans-serif' }}>
      <h1>Post a project brief</h1>
      <p>
        <label>
          Project title <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
      </p>
      <label htmlFor="brief">Describe the service you are looking for</label>
      <textarea
        id="brief"
        rows={9}
        maxLength={2500}
        value={text}
        onChange={(event) => setText(event.target.value)}
        style={{ width: '100%', boxSizing: 'border-box', font: '16px/24px sans-serif' }}
      />
      <p>{text.length} / 2500</p>
      <button type="button" onClick={() => setIsSent(true)}>
        Submit brief
      </button>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Brief />
  </StrictMode>,
);
