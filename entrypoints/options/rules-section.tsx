import type { RuleState } from '../../components/options-rule';
import { OptionsRules } from '../../components/options-rules';
import type { Rule } from '../../lib/analyzer/rule';
import { RULES } from '../../lib/analyzer/rules/index';
import type { Preset } from '../../lib/settings/preset';
import type { Settings } from '../../lib/settings/settings';
import { SITES } from '../../lib/site/index';
import { turnRule, turnRuleOnEverywhere } from './changes';

interface Props {
  readonly settings: Settings;
  readonly preset: Preset;
  readonly aimed: string;
  change(next: (settings: Settings) => Settings): void;
}

const nameOfSite = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;

/** The rules with their state in the settings. */
export function RulesSection({ settings, preset, aimed, change }: Props) {
  const stateOf = ({ id, trial }: Rule): RuleState => {
    const forcedOn = preset.rulesOn?.includes(id) ?? false;
    const forcedOff = preset.rulesOff?.includes(id) ?? false;
    const chosen = trial ? settings.rulesOn.includes(id) : !settings.rulesOff.includes(id);
    return {
      isOn: forcedOn || (!forcedOff && chosen),
      isLocked: forcedOn || forcedOff,
      severity: settings.severities[id] ?? null,
      offOnSites: Object.entries(settings.rulesOffOnSite)
        .filter(([, rules]) => rules.includes(id))
        .map(([site]) => nameOfSite(site)),
    };
  };
  return (
    <OptionsRules
      rules={RULES}
      stateOf={stateOf}
      aimed={RULES.some(({ id }) => id === aimed) ? aimed : null}
      onTurn={(rule, isOn) => change(turnRule(rule, isOn))}
      onSeverity={(rule, severity) =>
        change(({ severities: { [rule.id]: _, ...others }, ...rest }) => ({
          ...rest,
          severities: severity ? { ...others, [rule.id]: severity } : others,
        }))
      }
      onEverywhere={(rule) => change(turnRuleOnEverywhere(rule))}
    />
  );
}
