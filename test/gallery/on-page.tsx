import { useEffect, useRef } from 'react';
import { pick } from '../../entrypoints/card.content/pick';
import { type ChipState, openChip } from '../../lib/chip/open-chip';
import { openExtensionPorts } from '../../lib/review/extension-ports';

/** The chip at a box of somebody else's page, saying one thing. */
export function ChipOnPage({ state }: { state: ChipState }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const until = new AbortController();
    const chip = openChip({
      field: box.current!,
      corner: 'bottom-right',
      texts: openExtensionPorts().texts.chip,
      wished: () => {},
      moved: () => {},
      signal: until.signal,
    });
    chip.show(state);
    return () => until.abort();
  }, [state]);
  return <div ref={box} style={{ height: 160, border: '1px solid', margin: 16 }} />;
}

/** The picker over a page with a box that it takes, and one that it refuses. */
export function PickerOnPage() {
  useEffect(() => {
    const until = new AbortController();
    void pick(document, until.signal);
    return () => until.abort();
  }, []);
  return (
    <form style={{ margin: '96px 16px 16px', display: 'grid', gap: 16 }}>
      <textarea aria-label="Describe the job" rows={5} />
      <input type="password" aria-label="Password" style={{ minHeight: 24 }} />
    </form>
  );
}
