import type { Rule } from '../../lib/analyzer/rule';
import type { Settings } from '../../lib/settings/settings';

/** One change of the settings. */
export type Change = (settings: Settings) => Settings;

const withOrWithout = (list: readonly string[], item: string, isIn: boolean): string[] => [
  ...list.filter((other) => other !== item),
  ...(isIn ? [item] : []),
];

/** Turns a rule on or off; a trial rule is off unless it is turned on. */
export const turnRule =
  ({ id, trial }: Pick<Rule, 'id' | 'trial'>, isOn: boolean): Change =>
  (settings) =>
    trial
      ? { ...settings, rulesOn: withOrWithout(settings.rulesOn, id, isOn) }
      : { ...settings, rulesOff: withOrWithout(settings.rulesOff, id, !isOn) };

/** Turns a rule on again on the sites on which only it was off. */
export const turnRuleOnEverywhere =
  ({ id }: Pick<Rule, 'id'>): Change =>
  (settings) => ({
    ...settings,
    rulesOffOnSite: Object.fromEntries(
      Object.entries(settings.rulesOffOnSite)
        .map(([site, rules]) => [site, rules.filter((rule) => rule !== id)] as const)
        .filter(([, rules]) => rules.length > 0),
    ),
  });

/** Turns a site on or off. */
export const turnSite =
  (site: string, isOn: boolean): Change =>
  (settings) => ({ ...settings, sitesOff: withOrWithout(settings.sitesOff, site, !isOn) });
