import { isShown } from './is-shown';
import { isPickedAt, type PickedBoxShape } from './picked-box';
import { queryAll } from './roots';
import type { Site } from './site';

const WRITTEN_IN = 'textarea, input, [contenteditable]';

/** The boxes the user picked, as a site: each page on which one was picked has one part, the description. */
export const anywhere = (boxes: readonly PickedBoxShape[]): Site => ({
  id: 'anywhere',
  name: 'Picked box',
  steps: [],
  matches: (url) => boxes.some((box) => isPickedAt(box, url)),
  find(root, url) {
    for (const box of boxes.filter((each) => isPickedAt(each, url)))
      for (const selector of box.selectors) {
        let element: HTMLElement | null = null;
        try {
          // The way to the body of a frame is the way to the page's own body as well.
          element = queryAll(root, `:is(${selector}):is(${WRITTEN_IN})`).find(isShown) ?? null;
        } catch {
          // A selector that came with imported settings may be no selector.
        }
        if (element) return { step: 'whole', parts: [{ part: 'description', element }], fields: {}, draftKey: null };
      }
    return { step: 'none', parts: [], fields: {}, draftKey: null };
  },
  isPost: () => false,
});
