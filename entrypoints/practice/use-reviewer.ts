import { useEffect } from 'react';
import { openExtensionPorts } from '../../lib/review/extension-ports';
import { openReviewer } from '../../lib/review/reviewer';

/** Reviews this page's own fields with the very code that reviews the sites'. */
export function useReviewer(): void {
  useEffect(() => {
    const ending = new AbortController();
    // No script can be injected here, nor need it be: the card comes along.
    const bringCard = async () => ({ open: (await import('../card.content/open-card')).openCard });
    openReviewer({ page: document, ports: openExtensionPorts(bringCard), signal: ending.signal });
    return () => ending.abort();
  }, []);
}
