// The older request form with React's controlled fields and its short limit.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Request() {
  const [text, setText] = useState('');
  const [budget, setBudget] = useState('');
  Object.assign(globalThis, { request: { text, budget } });
  return (
    <form style={{ maxWidth: 720, margin: 'auto', font: '16px/24px sans-serif' }}>
      <h3>What Service Are You Looking For?</h3>
      <label htmlFor="request">
        Describe the service you're looking to purchase - please be as detailed as possible:
      </label>
      <textarea
        id="request"
        rows={9}
        cols={70}
        maxLength={2500}
        placeholder="I'm looking for..."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p>{text.length}/2500 Char Max</p>
      <label>
        What is your budget for this service?{' '}
        <input id="budget" placeholder="$" value={budget} onChange={(event) => setBudget(event.target.value)} />
      </label>
      <button type="button">Submit Request</button>
    </form>
  );
}

createRoot(document.getElementById('app')!).render(<Request />);
