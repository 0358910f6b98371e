import type { Choice } from '../messages/protocol';
import type { Settings } from '../settings/settings';
import { withChoice } from './choices';

/** What was dismissed in one post of a private window: its words are not to be stored, so they are gone with the worker. */
export interface PrivateChoices {
  /** Takes a choice that concerns one private post only; false for any other, which is a setting like all settings. */
  take(choice: Choice, draftId: string): boolean;
  /** The settings with what was dismissed in private. */
  with(settings: Settings): Settings;
}

/** Opens them; `now` gives milliseconds since the epoch. */
export function openPrivateChoices(now: () => number = Date.now): PrivateChoices {
  let dismissed: Settings['dismissed'] = [];
  return {
    take(choice, draftId) {
      if ((choice.type !== 'dismiss' && choice.type !== 'restore') || choice.always) return false;
      ({ dismissed } = withChoice({ dismissed } as Settings, choice, draftId, now()));
      return true;
    },
    with: (settings) =>
      dismissed.length === 0 ? settings : { ...settings, dismissed: [...settings.dismissed, ...dismissed] },
  };
}
