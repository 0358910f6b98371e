// A brief in a modal dialog that closes on a click on its backdrop and keeps the focus inside.
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  Object.assign(globalThis, { brief: { text } });
  useEffect(() => {
    const { current } = dialog;
    const trap = (event: FocusEvent) => {
      if (current?.open && event.target instanceof Node && !current.contains(event.target))
        current.querySelector('textarea')?.focus();
    };
    document.addEventListener('focusin', trap);
    return () => document.removeEventListener('focusin', trap);
  }, []);
  return (
    <main>
      <h1>Your briefs</h1>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Create a brief
      </button>
      <dialog
        ref={dialog}
        style={{ width: 640, padding: 0, transform: 'translateY(10px)' }}
        onClick={(event) => {
          if (event.target === event.currentTarget) dialog.current?.close();
        }}
        onKeyDown={() => {}}
      >
        <div style={{ padding: 24 }}>
          <h2>Post a project brief</h2>
          <label htmlFor="brief">Describe the service you are looking for</label>
          <textarea
            id="brief"
            rows={8}
            value={text}
            onChange={(event) => setText(event.target.value)}
            style={{ width: '100%', boxSizing: 'border-box', font: '16px/24px sans-serif' }}
          />
          <button type="button">Submit brief</button>
        </div>
      </dialog>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
