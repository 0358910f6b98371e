import { RULE_NOTES, type RuleNotes } from './rule-notes';

/** What the card tells of a rule beyond the finding's own message. */
export interface AboutRule extends Pick<RuleNotes, 'title' | 'example'> {
  /** Where the advice comes from: a title, and an address where there is one. */
  readonly source: { readonly title: string; readonly url?: string };
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
  return { ...notes, source: { title, ...(url && { url }) } };
}
