import type { Rule } from './rule';
import { RULES } from './rules/index';

/** Every example of each rule by its id, for the options page; a build writes them here as data, like the notes. */
export const RULE_EXAMPLES: Readonly<Record<string, Rule['examples']>> = Object.fromEntries(
  RULES.map(({ id, examples }) => [id, examples]),
);
