import type { Rule } from './rule';
import { RULES } from './rules/index';

/** What is shown of a rule but never asked for while a post is read. */
export interface RuleNotes extends Pick<Rule, 'title' | 'examples'> {
  /** Where the advice comes from: a title, then an address where there is one. */
  readonly source: string;
}

/**
 * The notes of each rule by its id, for the card and the options page. A build takes them out of the rules and writes
 * them here as data (`wxt.config.ts`): the background worker starts sooner without, and the card needs no rule.
 */
export const RULE_NOTES: Readonly<Record<string, RuleNotes>> = Object.fromEntries(
  RULES.map(({ id, title, examples, docs: { source } }) => [id, { title, examples, source }]),
);
