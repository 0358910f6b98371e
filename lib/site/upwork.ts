import type { TextPart } from '../analyzer/post';
import { namesOf, placeholderOf } from './accessible-name';
import { EDITABLE, findBySelector, findByWording, findLargest } from './editables';
import {
  readAttachments,
  readBudget,
  readChoice,
  readScreening,
  readSkills,
  readWorded,
  shownOnly,
} from './form-fields';
import { queryAll } from './roots';
import type { FormSign, FoundForm, FoundPart, Site, Step } from './site';
import {
  ASSISTANT,
  CHOICES,
  HEADINGS,
  LISTS,
  PARTS,
  PATH,
  POST_BUTTON,
  SKILLS,
  STEPS,
  SUGGESTED,
} from './upwork-selectors';

const NOTHING: FoundForm = { step: 'none', parts: [], fields: {}, draftKey: null };

const headings = (root: Document): string[] =>
  queryAll(root, 'h1, h2, h3').map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim() ?? '');

function stepOf(root: Document, url: URL): Step {
  for (const [path, step] of STEPS) if (path.test(url.pathname)) return step;
  const shown = headings(root);
  for (const [wording, step] of HEADINGS) if (shown.some((heading) => wording.test(heading))) return step;
  // An older form holds all on one page: known by its fields.
  const parts = (['title', 'description'] as const).filter((part) => findPart(root, part));
  return parts.length > 0 ? 'whole' : 'none';
}

const isAssistants = (element: HTMLElement): boolean =>
  [...namesOf(element), placeholderOf(element)].some((name) => ASSISTANT.test(name));

function findPart(root: Document, part: TextPart): HTMLElement | null {
  const { selectors, wording } = PARTS[part];
  const element = findBySelector(root, selectors) ?? findByWording(root, wording, EDITABLE, ASSISTANT);
  return element && !isAssistants(element) ? element : null;
}

/** Which parts a step's page can hold; a step of choices holds none. */
const PARTS_OF: Partial<Record<Step, readonly TextPart[]>> = {
  title: ['title'],
  description: ['description'],
  whole: ['title', 'description', 'deliverables'],
  review: ['title', 'description'],
};

const matches = (url: URL): boolean => /(?:^|\.)upwork\.com$/.test(url.hostname) && PATH.test(url.pathname);

/** Tells of Upwork's forms. */
export const upworkSign: FormSign = { id: 'upwork', matches, isForm: (root, url) => stepOf(root, url) !== 'none' };

/** Upwork: the one-field-a-page wizard, the draft page of its assistant, and the older form. */
export const upwork: Site = {
  id: 'upwork',
  name: 'Upwork',
  steps: [
    { step: 'title', name: 'Title', parts: ['title'] },
    { step: 'skills', name: 'Skills', parts: ['skills'] },
    { step: 'scope', name: 'Scope', parts: ['duration', 'level'] },
    { step: 'location', name: 'Location', parts: ['location'] },
    { step: 'budget', name: 'Budget', parts: ['budget'] },
    { step: 'description', name: 'Description', parts: ['description'] },
    { step: 'review', name: 'Review', parts: [] },
  ],
  matches,
  find(root, url) {
    const step = stepOf(root, url);
    if (step === 'none') return NOTHING;
    const parts: FoundPart[] = [];
    for (const part of PARTS_OF[step] ?? []) {
      const element = findPart(root, part);
      if (element && !parts.some((other) => other.element === element)) parts.push({ part, element });
    }
    if (step === 'description' && parts.length === 0) {
      const element = findLargest(root);
      if (element && !isAssistants(element)) parts.push({ part: 'description', element });
    }
    const on = (...steps: Step[]) => steps.includes(step);
    const skills = on('skills', 'whole', 'review') ? readSkills(root, SKILLS, SUGGESTED) : [];
    const budget = on('budget', 'whole') ? readBudget(root) : null;
    const screening = on('review', 'skills') ? readScreening(root) : [];
    const attachments = on('description', 'whole') ? readAttachments(root) : 0;
    return {
      step,
      parts,
      fields: shownOnly({
        skills: skills.length > 0 || on('skills') ? skills : null,
        duration: on('scope', 'whole')
          ? (readChoice(root, 'duration-') ?? readWorded(root, CHOICES.duration, LISTS.duration))
          : null,
        level: on('scope', 'skills')
          ? (readChoice(root, 'expert-level-') ?? readWorded(root, CHOICES.level, LISTS.level))
          : null,
        location: on('location') ? (readChoice(root, 'location') ?? readWorded(root, CHOICES.location)) : null,
        budget: budget ?? (on('budget') ? '' : null),
        screening: screening.length > 0 ? screening : null,
        attachments: attachments > 0 ? attachments : null,
      }),
      draftKey: /\/chat\/([^/]+)\//.exec(url.pathname)?.[1] ?? null,
    };
  },
  isPost(target) {
    const button = target.closest('button, [role="button"]');
    return (
      button !== null &&
      (button.matches(POST_BUTTON.selector) || POST_BUTTON.wording.test(button.textContent?.trim() ?? ''))
    );
  },
};
