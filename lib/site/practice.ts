import type { Site } from './site';

/** The extension's own page for trying a draft without an account. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice page',
  steps: [],
  matches: (url) => /^(?:chrome|moz)-extension:$/.test(url.protocol) && url.pathname === '/practice.html',
  find(root) {
    const title = root.querySelector<HTMLElement>('#practice-title');
    const description = root.querySelector<HTMLElement>('#practice-description');
    return {
      step: title && description ? 'whole' : 'none',
      parts: [
        ...(title ? [{ part: 'title' as const, element: title }] : []),
        ...(description ? [{ part: 'description' as const, element: description }] : []),
      ],
      fields: {},
      draftKey: null,
    };
  },
  isPost: () => false,
};
