import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { ownPhraseSchema, type Settings, settingsSchema } from './settings';

/** What an organisation may set for its people, through the browser's policies (`storage.managed`). */
const presetSchema = z.object({
  rulesOff: settingsSchema.shape.rulesOff,
  rulesOn: settingsSchema.shape.rulesOn,
  sitesOff: settingsSchema.shape.sitesOff,
  phrases: z.array(
    z.object({
      ...ownPhraseSchema.shape,
      mistake: z._default(ownPhraseSchema.shape.mistake, 'vague'),
      instead: z._default(ownPhraseSchema.shape.instead, ''),
      hits: z._default(ownPhraseSchema.shape.hits, []),
      misses: z._default(ownPhraseSchema.shape.misses, []),
    }),
  ),
  expertise: settingsSchema.shape.expertise,
});

/** What the organisation set; a key that it did not set, or set wrongly, is absent. */
export type Preset = Partial<z.infer<typeof presetSchema>>;

/** Reads a policy's value key by key: one mistake in it does not undo the rest. */
function toPreset(raw: unknown): Preset {
  if (typeof raw !== 'object' || raw === null) return {};
  const preset: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(presetSchema.shape)) {
    const parsed = schema.safeParse((raw as Record<string, unknown>)[key]);
    if (parsed.success) preset[key] = parsed.data;
  }
  return preset as Preset;
}

/** The organisation's presets; none where there is no policy (Firefox then rejects) or it cannot be asked. */
export async function readPreset(): Promise<Preset> {
  try {
    return toPreset(await browser.storage.managed.get(null));
  } catch {
    return {};
  }
}

const union = (a: readonly string[], b: readonly string[] = []): string[] => [...new Set([...b, ...a])];

/** The user's settings with the organisation's on top; rules that it turned on cannot be turned off and the other way round. */
export function withPreset(preset: Preset, own: Settings): Settings {
  if (Object.keys(preset).length === 0) return own;
  const forcedOn = new Set(preset.rulesOn);
  return {
    ...own,
    rulesOff: union(own.rulesOff, preset.rulesOff).filter((rule) => !forcedOn.has(rule)),
    rulesOn: union(own.rulesOn, preset.rulesOn).filter((rule) => !preset.rulesOff?.includes(rule)),
    rulesOffOnSite: Object.fromEntries(
      Object.entries(own.rulesOffOnSite).map(([site, rules]) => [site, rules.filter((rule) => !forcedOn.has(rule))]),
    ),
    sitesOff: union(own.sitesOff, preset.sitesOff),
    phrases: [...(preset.phrases ?? []), ...own.phrases],
    expertise: union(own.expertise, preset.expertise),
  };
}
