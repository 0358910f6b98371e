import { z } from 'zod/mini';
import { type Settings, settingsSchema } from './settings';
import { isRecord, migrate, SETTINGS_VERSION } from './stored';

/** Why a file of settings was refused; `where` points into the file ("line 3, column 7", "settings.phrases[2].words"). */
export type ImportOutcome =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly reason: 'too-large' | 'not-json' | 'not-settings' | 'newer' | 'bad-value';
      readonly where?: string;
    };

const LARGEST = 5_000_000;
// A name that is no setting is most likely a slip of the pen, and silence about it would look like success.
const fileSchema = z.strictObject(settingsSchema.shape);

/** The settings as the text of a file that people may read and change. */
export const toSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ app: 'wellposed', version: SETTINGS_VERSION, settings }, null, 2)}\n`;

/** "line 3, column 7" from the message of a JSON error; each engine words it its own way, some name no place. */
function placeOf(message: string, text: string): string | undefined {
  const named = /line (\d+),? column (\d+)/.exec(message);
  if (named) return `${named[1]}:${named[2]}`;
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  const lines = before.split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

const toPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((so, key) => so + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), 'settings');

/** Reads a file of settings whole or not at all. */
export function readSettingsFile(text: string): ImportOutcome {
  if (text.length > LARGEST) return { ok: false, reason: 'too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', where: placeOf(String(error), text) };
  }
  if (!isRecord(raw) || raw.app !== 'wellposed') return { ok: false, reason: 'not-settings' };
  if (typeof raw.version === 'number' && raw.version > SETTINGS_VERSION) return { ok: false, reason: 'newer' };
  const migrated = migrate(raw);
  if (!migrated) return { ok: false, reason: 'not-settings' };
  const parsed = fileSchema.safeParse(migrated);
  if (parsed.success) return { ok: true, settings: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : (issue?.path ?? []);
  return { ok: false, reason: 'bad-value', where: toPath(path) };
}
