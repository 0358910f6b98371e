import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Rule } from '../lib/analyzer/rule';
import { RULE_EXAMPLES } from '../lib/analyzer/rule-examples';
import { RULE_NOTES } from '../lib/analyzer/rule-notes';
import { CaughtExample, LeftAloneExample } from './options-example';

/** What of a rule the user may prefer to its own. */
export type PreferredSeverity = 'high' | 'medium' | 'low';

/** How a rule stands in the settings. */
export interface RuleState {
  readonly isOn: boolean;
  /** Set by the organisation. */
  readonly isLocked: boolean;
  readonly severity: PreferredSeverity | null;
  /** Names of the sites on which only this rule is off. */
  readonly offOnSites: readonly string[];
}

interface Props {
  readonly rule: Rule;
  readonly state: RuleState;
  /** Whether a link led here: opened and brought into view. */
  readonly isAimed: boolean;
  onTurn(isOn: boolean): void;
  onSeverity(severity: PreferredSeverity | null): void;
  onEverywhere(): void;
}

/** The address inside a source, as a link; the rest as words. */
function Source({ source }: { source: string }) {
  const address = /https?:\/\/\S+$/.exec(source)?.[0];
  if (!address) return <>{source}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {source.slice(0, -address.length).replace(/[:\s]+$/, '') || address}
    </a>
  );
}

/** One rule: turned on or off, its severity, and behind a click what, why, instead, source and examples. */
export function OptionsRule({ rule, state, isAimed, onTurn, onSeverity, onEverywhere }: Props) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAimed) return;
    article.current?.scrollIntoView({ block: 'start' });
    article.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isAimed]);
  const severity = state.severity ?? rule.severity;
  const examples = RULE_EXAMPLES[rule.id]!;
  return (
    <article ref={article} id={rule.id} className={`panel stack rule${isAimed ? ' aimed' : ''}`}>
      <div className="rule-head">
        <h4 lang="en">{rule.title}</h4>
        <div className="row">
          <label className="check">
            <input
              type="checkbox"
              checked={state.isOn}
              disabled={state.isLocked}
              aria-label={i18n.t('options.checks.onFor', [rule.title])}
              onChange={(event) => onTurn(event.target.checked)}
            />
            <span aria-hidden="true">{i18n.t('options.checks.on')}</span>
          </label>
          {rule.severity !== 'blank' && (
            <label className="check">
              <span aria-hidden="true">{i18n.t('options.checks.severity')}</span>
              <select
                className="input"
                aria-label={i18n.t('options.checks.severityFor', [rule.title])}
                value={state.severity ?? ''}
                onChange={(event) => onSeverity((event.target.value || null) as PreferredSeverity | null)}
              >
                <option value="">
                  {i18n.t('options.checks.severityOwn', [i18n.t(`severities.${rule.severity}`)])}
                </option>
                {(['high', 'medium', 'low'] as const)
                  .filter((other) => other !== rule.severity)
                  .map((other) => (
                    <option key={other} value={other}>
                      {i18n.t(`severities.${other}`)}
                    </option>
                  ))}
              </select>
            </label>
          )}
        </div>
      </div>
      <p lang="en">{rule.docs.what}.</p>
      {rule.trial && <p className="quiet small">{i18n.t('options.checks.trial')}</p>}
      {state.isLocked && <p className="quiet small">{i18n.t('options.locked')}</p>}
      {state.offOnSites.length > 0 && (
        <p className="row small">
          {i18n.t('options.checks.offOnSites', [state.offOnSites.join(', ')])}
          <button type="button" className="button" onClick={onEverywhere}>
            {i18n.t('options.checks.onEverywhere')}
          </button>
        </p>
      )}
      <details open={isAimed}>
        <summary>{i18n.t('options.checks.details')}</summary>
        <div className="stack">
          <dl className="rule-docs">
            <dt>{i18n.t('options.checks.why')}</dt>
            <dd lang="en">{rule.docs.why}</dd>
            <dt>{i18n.t('options.checks.instead')}</dt>
            <dd lang="en">{rule.docs.instead}</dd>
            <dt>{i18n.t('options.checks.source')}</dt>
            <dd lang="en">
              <Source source={RULE_NOTES[rule.id]!.source} />
            </dd>
          </dl>
          <h5 className="small">{i18n.t('options.checks.caught')}</h5>
          {examples.invalid.map((example) => (
            <CaughtExample key={JSON.stringify(example.post)} example={example} severity={severity} />
          ))}
          <h5 className="small">{i18n.t('options.checks.leftAlone')}</h5>
          {examples.valid.map((example) => (
            <LeftAloneExample key={JSON.stringify(example.post)} example={example} />
          ))}
        </div>
      </details>
    </article>
  );
}
