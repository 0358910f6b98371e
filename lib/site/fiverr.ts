import { findByWording } from './editables';
import { readBudget, shownOnly } from './form-fields';
import { queryAll } from './roots';
import type { FormSign, FoundForm, Site } from './site';

/** The form's address is not known: it is recognised by wording, two signals that agree. */
const PAGE_WORDING =
  /\b(?:project brief|post a (?:project )?brief|your brief|post a request|buyer request|request a quote|what service are you looking for|create a brief)\b/i;
const DESCRIPTION =
  /describe the service|what are you looking for|project brief|describe your (?:project|brief|request)|tell us (?:more )?about your project|^i'm looking for|^brief\b/i;
const TITLE = /^(?:(?:project|brief|request) (?:title|name)|title)\b/i;
const NEVER = /^\/(?:inbox|messages|conversations|search|orders|users?|categories|gigs|support|settings)(?:\/|$)/;

const NOTHING: FoundForm = { step: 'none', parts: [], fields: {}, draftKey: null };

function pageSays(root: Document, url: URL): boolean {
  if (/brief|request/i.test(url.pathname)) return true;
  if (PAGE_WORDING.test(root.title)) return true;
  for (const heading of queryAll(root, 'h1, h2, h3, legend, [role="heading"]'))
    if (PAGE_WORDING.test(heading.textContent ?? '')) return true;
  return false;
}

const matches = (url: URL): boolean => /(?:^|\.)fiverr\.com$/.test(url.hostname) && !NEVER.test(url.pathname);

const findDescription = (root: Document): HTMLElement | null =>
  findByWording(root, DESCRIPTION, 'textarea, [contenteditable=""], [contenteditable="true"]');

/** Tells of Fiverr's forms. */
export const fiverrSign: FormSign = {
  id: 'fiverr',
  matches,
  isForm: (root, url) => pageSays(root, url) && findDescription(root) !== null,
};

/** Fiverr: briefs and requests, found by their wording. */
export const fiverr: Site = {
  id: 'fiverr',
  name: 'Fiverr',
  steps: [],
  matches,
  find(root, url) {
    if (!pageSays(root, url)) return NOTHING;
    const description = findDescription(root);
    if (!description) return NOTHING;
    const title = findByWording(root, TITLE, 'input[type="text"], input:not([type]), textarea');
    return {
      step: 'whole',
      parts: [
        ...(title && title !== description ? [{ part: 'title' as const, element: title }] : []),
        { part: 'description' as const, element: description },
      ],
      fields: shownOnly({ budget: readBudget(root) }),
      draftKey: null,
    };
  },
  isPost(target) {
    const button = target.closest('button, [role="button"]');
    return (
      button !== null &&
      /^(?:submit (?:request|brief)|post (?:brief|request|project)|publish)\b/i.test(button.textContent?.trim() ?? '')
    );
  },
};
