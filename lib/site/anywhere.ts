import { isShown } from './is-shown';
import { isPickedAt, type PickedBoxShape } from './picked-box';
import { queryAll } from './roots';
import type { Site } from './site';

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
          element = queryAll(root, selector).find(isShown) ?? null;
        } catch {
          // A selector that came with imported settings may be no selector.
        }
        if (element) return { step: 'whole', parts: [{ part: 'description', element }], fields: {}, draftKey: null };
      }
    return { step: 'none', parts: [], fields: {}, draftKey: null };
  },
  isPost: () => false,
});
