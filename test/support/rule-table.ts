import { aboutRule } from '../../lib/analyzer/about-rule';
import { RULES } from '../../lib/analyzer/rules/index';

const START = '<!-- rules -->';
const END = '<!-- /rules -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** Every rule as a row: what it finds, of which mistake, and where the advice comes from. */
export function ruleTable(): string {
  const rows = RULES.map(({ id, mistake, title, trial, scope, docs }) => {
    const { title: source, url } = aboutRule(id)!.source;
    const name = `${title}${scope === 'gap' ? ' (missing from the post)' : ''}${trial ? ' (trial, off by default)' : ''}`;
    const from = url ? `[${cell(source)}](${url})` : cell(source);
    return `| [\`${id}\`](lib/analyzer/rules/${id}.ts) | ${mistake} | ${cell(name)} | ${cell(docs.what)} | ${from} |`;
  });
  return ['| Rule | Mistake | Finds | Says | Advice from |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The text with the table between its marks; throws where the marks are not there once and in order. */
export function withRuleTable(text: string): string {
  const [before, rest, ...more] = text.split(START);
  const [, after, ...others] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`The text must hold ${START} and ${END} once, in this order.`);
  return `${before}${START}\n${ruleTable()}\n${END}${after}`;
}
