import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { readPreset, withPreset } from './preset';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings';
import { SETTINGS_VERSION, type StoredSettings, toSettings } from './stored';

const KEY = 'local:settings';
/** Where values that could not be read are kept, so that nothing of the user's is lost. */
const ASIDE = 'local:settings-aside';
const ASIDE_MOST = 5;

/** How a change of settings ended; `full` means the browser has no room left for the extension. */
export type UpdateOutcome =
  | { readonly saved: true; readonly settings: Settings }
  | { readonly saved: false; readonly reason: 'full' | 'failed'; readonly settings: Settings };

/** A value that could not be read, and when it was put aside. */
interface AsideValue {
  readonly at: number;
  readonly value: unknown;
}

async function keepAside(value: unknown): Promise<void> {
  const kept = await storage.getItem<unknown>(ASIDE).catch(() => null);
  // The newest stands last.
  const aside: readonly AsideValue[] = Array.isArray(kept) ? kept : [];
  const last = aside.at(-1);
  if (last && JSON.stringify(last.value) === JSON.stringify(value)) return;
  await storage.setItem(ASIDE, [...aside, { at: Date.now(), value }].slice(-ASIDE_MOST));
}

/** Reads what is stored and keeps aside what cannot be read; throws where the storage itself fails. */
async function readStored(): Promise<Settings> {
  const raw = await storage.getItem<unknown>(KEY);
  const { settings, damage } = toSettings(raw);
  if (damage.length > 0) await keepAside(raw);
  return settings;
}

/** What the user has set, without what an organisation presets. Never throws: what cannot be read falls back. */
export const readOwnSettings = (): Promise<Settings> => readStored().catch(() => DEFAULT_SETTINGS);

/** The settings in force: the user's, with what an organisation presets on top. */
export async function readSettings(): Promise<Settings> {
  const [own, preset] = await Promise.all([readOwnSettings(), readPreset()]);
  return withPreset(preset, own);
}

/** Runs one change at a time: also across the extension's pages and its worker, which share a lock manager. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locked = () =>
    // A content script has its page's lock manager, and a page could hold the lock for good.
    /-extension:$/.test(globalThis.location?.protocol ?? '') && navigator.locks
      ? (navigator.locks.request('settings', work) as Promise<T>)
      : work();
  const turn = queue.then(locked, locked);
  queue = turn.catch(() => {});
  return turn;
}

const isQuota = (error: unknown): boolean => /quota|full|exceed/i.test(String(error));

/**
 * Changes the user's own settings: `change` sees the newest and gives back the next. Changes never lose one another, and
 * nothing is written where the old settings could not be read or kept aside.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<UpdateOutcome> {
  return inTurn(async () => {
    let before = DEFAULT_SETTINGS;
    try {
      before = await readStored();
      // A change that breaks the shape or the bounds would only be found out at the next reading.
      const settings = settingsSchema.parse(change(before));
      const stored: StoredSettings = { version: SETTINGS_VERSION, settings };
      await storage.setItem(KEY, stored);
      return { saved: true, settings };
    } catch (error) {
      return { saved: false, reason: isQuota(error) ? 'full' : 'failed', settings: before };
    }
  });
}

/** Tells of the settings in force each time they change, until the signal aborts. */
export function watchSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
  read: () => Promise<Settings> = readSettings,
): void {
  if (signal.aborted) return;
  const tell = async () => {
    const settings = await read();
    if (!signal.aborted) onChange(settings);
  };
  const stop = storage.watch<unknown>(KEY, tell);
  // An organisation's presets come some time after the browser's start, and change while it runs.
  const preset = (_: unknown, area: string) => void (area === 'managed' && tell());
  browser.storage.onChanged.addListener(preset);
  signal.addEventListener(
    'abort',
    () => {
      stop();
      browser.storage.onChanged.removeListener(preset);
    },
    { once: true },
  );
}
