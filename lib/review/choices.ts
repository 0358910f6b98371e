import type { Choice } from '../messages/protocol';
import type { Settings } from '../settings/settings';

const MOST_DISMISSED = 2000;
const MOST_BOXES = 500;

const without = (list: readonly string[], item: string): string[] => list.filter((other) => other !== item);

/** The settings after a choice that was made in the page; `draftId` is the draft of the tab it was made in. */
export function withChoice(settings: Settings, choice: Choice, draftId: string, now: number): Settings {
  switch (choice.type) {
    case 'dismiss':
    case 'restore': {
      const { rule, words } = choice;
      const draft = choice.always ? null : draftId;
      const others = settings.dismissed.filter(
        (each) => each.rule !== rule || each.words.toLowerCase() !== words.toLowerCase() || each.draft !== draft,
      );
      const dismissed = choice.type === 'restore' ? others : [...others, { rule, words, draft, at: now }];
      return { ...settings, dismissed: dismissed.slice(-MOST_DISMISSED) };
    }
    case 'turn-off':
    case 'turn-on': {
      const { rule, siteId } = choice;
      const off = choice.type === 'turn-off';
      if (siteId === null)
        return {
          ...settings,
          rulesOff: [...without(settings.rulesOff, rule), ...(off ? [rule] : [])],
          rulesOn: off ? without(settings.rulesOn, rule) : settings.rulesOn,
        };
      const here = without(settings.rulesOffOnSite[siteId] ?? [], rule);
      return { ...settings, rulesOffOnSite: { ...settings.rulesOffOnSite, [siteId]: off ? [...here, rule] : here } };
    }
    case 'site': {
      const sitesOff = without(settings.sitesOff, choice.siteId);
      return { ...settings, sitesOff: choice.off ? [...sitesOff, choice.siteId] : sitesOff };
    }
    case 'chip':
      return { ...settings, chip: { ...choice.chip } };
    case 'box': {
      const { host, path, selectors } = choice.box;
      const others = settings.pickedBoxes.filter((box) => box.host !== host || box.path !== path);
      const box = { host, path, selectors: [...selectors], at: now };
      return { ...settings, pickedBoxes: [...others, box].slice(-MOST_BOXES) };
    }
  }
}
