import type { Settings } from '../settings/settings';
import { readOwnSettings, readSettings, watchSettings } from '../settings/store';

/** An organisation's presets take the browser seconds to load when it has just started: nobody waits for them longer than this. */
const PRESET_MS = 150;

/** The settings in force, kept at hand to spare a reading of storage per keystroke; gone with the worker. */
export interface SettingsNow {
  read(): Promise<Settings>;
  /** Reads storage again the next time. */
  forget(): void;
}

/** Opens them; `changed` is told of each change, also when late presets have come. */
export function openSettingsNow(changed: (settings: Settings) => void, signal: AbortSignal): SettingsNow {
  let known: Promise<Settings> | null = null;
  const put = (settings: Settings) => {
    known = Promise.resolve(settings);
    changed(settings);
  };
  const now: SettingsNow = {
    read() {
      if (known) return known;
      const all = readSettings();
      const reading: Promise<Settings> = new Promise((resolve) => {
        const timer = setTimeout(async () => {
          resolve(await readOwnSettings());
          const late = await all;
          if (known === reading && JSON.stringify(late) !== JSON.stringify(await reading)) put(late);
        }, PRESET_MS);
        void all.then((settings) => {
          clearTimeout(timer);
          resolve(settings);
        });
      });
      known = reading;
      return reading;
    },
    forget() {
      known = null;
    },
  };
  const readAgain = () => {
    now.forget();
    return now.read();
  };
  watchSettings(changed, signal, readAgain);
  return now;
}
