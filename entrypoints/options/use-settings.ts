import { useEffect, useState } from 'react';
import { type Preset, readPreset } from '../../lib/settings/preset';
import type { Settings } from '../../lib/settings/settings';
import { readOwnSettings, type UpdateOutcome, updateSettings, watchSettings } from '../../lib/settings/store';

/** How the last change ended, for saying so. */
export type Saved = 'saved' | 'full' | 'failed';

/** The user's own settings and the organisation's presets, live; null until they are read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [preset, setPreset] = useState<Preset>({});
  const [saved, setSaved] = useState<Saved | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void readOwnSettings().then((own) => !stop.signal.aborted && setSettings(own));
    read();
    void readPreset().then(setPreset);
    watchSettings(read, stop.signal);
    return () => stop.abort();
  }, []);
  const change = async (next: (settings: Settings) => Settings): Promise<UpdateOutcome> => {
    // At once on the page; storage has the last word.
    setSettings((own) => own && next(own));
    const outcome = await updateSettings(next);
    setSettings(outcome.settings);
    setSaved(outcome.saved ? 'saved' : outcome.reason);
    return outcome;
  };
  return { settings, preset, saved, change };
}
