import type { Step } from './site';

/** Addresses below which Upwork's job-post forms stand; client-side navigation reaches them from other pages. */
export const PATH = /^\/(?:nx|ab)\/job-post(?:\/|$)/;

/** Path segment -> step. Wizard: one field a page. Draft flow: `chat`, `draft`, then pages below `chat/<id>`. */
export const STEPS: readonly (readonly [RegExp, Step])[] = [
  [/\/(?:welcome|getting-started)\/?$/, 'welcome'],
  [/\/title\/?$/, 'title'],
  [/\/skills\/?$/, 'skills'],
  [/\/(?:duration|scope)\/?$/, 'scope'],
  [/\/location\/?$/, 'location'],
  [/\/chat\/[^/]+\/freelancer\/?$/, 'skills'],
  [/\/budget\/?$/, 'budget'],
  [/\/(?:add-)?description\/?$/, 'description'],
  [/\/review\/?$/, 'review'],
  [/\/draft\/?$/, 'whole'],
];

/** Heading -> step, for addresses that do not tell. */
export const HEADINGS: readonly (readonly [RegExp, Step])[] = [
  [/start with a strong title|enter the name of your job post/i, 'title'],
  [/main skills required/i, 'skills'],
  [/estimate the scope of your work/i, 'scope'],
  [/preferred talent location/i, 'location'],
  [/tell us about your budget/i, 'budget'],
  [/start the conversation/i, 'description'],
  [/^draft job post/i, 'whole'],
  [/^job details$/i, 'review'],
];

/** The fields of prose: selectors that a script which drove the site used, then the wording that look-alikes agree on. */
export const PARTS = {
  title: {
    selectors: ['textarea#job-post-title', 'input#job-post-title', 'textarea[name="title"]'],
    wording: /^(?:write a title for your job post|enter the name of your job post|title)\b|^untitled job post$/i,
  },
  description: {
    selectors: ['textarea[id^="jp-description"]', 'textarea[name="description"]'],
    wording: /^(?:describe what you need|summary|description)\b|^already have a description\?|^describe what you need/i,
  },
  deliverables: {
    selectors: [],
    wording: /^deliverables\b|^describe the deliverables/i,
  },
} as const;

/** Boxes in which one talks to the site's assistant; what stands there is not the post. */
export const ASSISTANT =
  /^reply to uma|describe your job, and we'll help|^what do you need done\?|describe what you're looking for in a sentence/i;

/** Tokens of chosen skills. */
export const SKILLS = ['[data-cy="skill"]', '.air3-token', '[data-test="skill-token"]'];

/** Headings below which skills are offered, not chosen. */
export const SUGGESTED = /^(?:popular|suggested|recommended)\b/i;

/** The words of the choices, for forms that call them otherwise. */
export const CHOICES = {
  duration: /\bmonths?$/i,
  level: /^(?:entry|intermediate|expert)\b/i,
  location: /^(?:local|worldwide)\b/i,
};

/** What lists of choices are called on the draft page. */
export const LISTS = { duration: /^duration\b/i, level: /^experience level\b/i };

/** The button that publishes. */
export const POST_BUTTON = { selector: 'button[data-cy="jp-cta-save"]', wording: /^post (?:this )?job\b|^publish\b/i };
