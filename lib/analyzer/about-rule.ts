import { RULE_NOTES } from './rule-notes';

/** What the card tells of a rule beyond the finding's own message. */
export interface AboutRule {
  readonly title: string;
  /** Where the advice comes from: a title, and an address where there is one. */
  readonly source: { readonly title: string; readonly url?: string };
  /** A text that shows the mistake, and the same once mended. */
  readonly example?: { readonly before: string; readonly after: string };
}

/** Tells of a rule by its id; null where there is none of that name. */
export function aboutRule(id: string): AboutRule | null {
  const notes = RULE_NOTES[id];
  if (!notes) return null;
  const url = /https?:\/\/\S+$/.exec(notes.source)?.[0];
  const title = notes.source
    .slice(0, url ? -url.length : undefined)
    .trim()
    .replace(/:$/, '');
  const shown = notes.examples.invalid.find(({ post, after }) => typeof post === 'string' && after !== undefined);
  return {
    title: notes.title,
    source: { title, ...(url && { url }) },
    ...(shown && { example: { before: shown.post as string, after: shown.after! } }),
  };
}
