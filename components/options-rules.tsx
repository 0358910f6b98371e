import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { MISTAKES } from '../lib/analyzer/mistakes';
import type { Rule } from '../lib/analyzer/rule';
import { RULE_EXAMPLES } from '../lib/analyzer/rule-examples';
import { RULE_NOTES } from '../lib/analyzer/rule-notes';
import { OptionsRule, type PreferredSeverity, type RuleState } from './options-rule';

interface Props {
  readonly rules: readonly Rule[];
  stateOf(rule: Rule): RuleState;
  /** The rule that a link led to, or null. */
  readonly aimed: string | null;
  onTurn(rule: Rule, isOn: boolean): void;
  onSeverity(rule: Rule, severity: PreferredSeverity | null): void;
  onEverywhere(rule: Rule): void;
}

/** Whether every word searched for stands somewhere in the rule's texts and examples. */
function isFound(rule: Rule, search: string): boolean {
  const { source } = RULE_NOTES[rule.id]!;
  const all = JSON.stringify([
    rule.title,
    rule.docs,
    source,
    i18n.t(`mistakes.${rule.mistake}`),
    RULE_EXAMPLES[rule.id]!.invalid,
  ]);
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.toLowerCase().includes(word));
}

/** Every rule under its mistake, with a search over all of them. */
export function OptionsRules({ rules, stateOf, aimed, onTurn, onSeverity, onEverywhere }: Props) {
  const [search, setSearch] = useState('');
  const heading = useId();
  const found = rules.filter((rule) => rule.id === aimed || isFound(rule, search));
  return (
    <section id="checks" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('options.checks.heading')}</h2>
      <p className="quiet">{i18n.t('options.checks.intro')}</p>
      <label className="field">
        {i18n.t('options.checks.search')}
        <input className="input" type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <p className="quiet small" role="status">
        {found.length === 0 ? i18n.t('options.checks.none') : i18n.t('options.checks.found', found.length)}
      </p>
      {[...MISTAKES, 'blank' as const].map((mistake) => {
        const own = found.filter((rule) => rule.mistake === mistake);
        if (own.length === 0) return null;
        return (
          <div key={mistake} className="stack">
            <h3>{i18n.t(`mistakes.${mistake}`)}</h3>
            {own.map((rule) => (
              <OptionsRule
                key={rule.id}
                rule={rule}
                state={stateOf(rule)}
                isAimed={rule.id === aimed}
                onTurn={(isOn) => onTurn(rule, isOn)}
                onSeverity={(severity) => onSeverity(rule, severity)}
                onEverywhere={() => onEverywhere(rule)}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}
