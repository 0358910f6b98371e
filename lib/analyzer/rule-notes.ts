import type { Rule } from './rule';
import { RULES } from './rules/index';

/** What the card tells of a rule, but no reading of a post asks for. */
export interface RuleNotes extends Pick<Rule, 'title'> {
  /** Where the advice comes from: a title, then an address where there is one. */
  readonly source: string;
  /** A text that shows the mistake, and the same once mended. */
  readonly example?: { readonly before: string; readonly after: string };
}

function notesOf({ title, docs: { source }, examples }: Rule): RuleNotes {
  const shown = examples.invalid.find(({ post, after }) => typeof post === 'string' && after !== undefined);
  return { title, source, ...(shown && { example: { before: shown.post as string, after: shown.after! } }) };
}

/**
 * The notes of each rule by its id, for the card and the options page. A build takes them out of the rules and writes
 * them here as data (`wxt.config.ts`): the background worker starts sooner without, and the card needs no rule.
 */
export const RULE_NOTES: Readonly<Record<string, RuleNotes>> = Object.fromEntries(
  RULES.map((rule) => [rule.id, notesOf(rule)]),
);
