import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings';

/** The version in which settings are written today. */
export const SETTINGS_VERSION = 2;

type Loose = Record<string, unknown>;

/** `MIGRATIONS[n]` turns settings of version n into version n + 1. They see values not yet parsed, so they trust nothing. */
const MIGRATIONS: Readonly<Record<number, (old: Loose) => Loose>> = {
  // Version 1 knew no phrases, expertise, severities and history.
  1: (old) => ({ severities: {}, phrases: [], expertise: [], history: false, ...old }),
};

/** Settings as they lie in storage, and in an exported file. */
export interface StoredSettings {
  readonly version: number;
  readonly settings: Settings;
}

/** What was made of a stored value; `damage` names the settings that could not be read and fell back. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly damage: readonly string[];
}

/** A record, and no array or null. */
export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings inside a stored value, brought to today's version but not parsed yet; null where there are none inside. */
export function migrate(raw: unknown): Loose | null {
  if (!isRecord(raw) || !isRecord(raw.settings) || !Number.isInteger(raw.version)) return null;
  let { settings } = raw;
  for (let version = raw.version as number; version < SETTINGS_VERSION; version++)
    settings = MIGRATIONS[version]?.(settings) ?? settings;
  return settings;
}

/** Reads a stored value setting by setting: what cannot be read falls back to its default and is named. */
export function toSettings(raw: unknown): ReadSettings {
  if (raw === null || raw === undefined) return { settings: DEFAULT_SETTINGS, damage: [] };
  const loose = migrate(raw);
  if (!loose) return { settings: DEFAULT_SETTINGS, damage: ['settings'] };
  const damage: string[] = [];
  const settings: Loose = {};
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(loose[key]);
    if (!parsed.success) damage.push(key);
    settings[key] = parsed.success ? parsed.data : DEFAULT_SETTINGS[key as keyof Settings];
  }
  return { settings: settings as Settings, damage };
}
