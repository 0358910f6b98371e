import { z } from 'zod/mini';

/** A finding the user does not want to see: here (one draft) or always for these words. */
export const dismissalSchema = z.object({
  rule: z.string(),
  words: z.string(),
  /** The draft's id, or null for "always for these words". */
  draft: z.nullable(z.string()),
  /** Milliseconds since the epoch. */
  at: z.number(),
});

/** A box the user pointed at with "use this box", remembered per host and path shape. */
export const pickedBoxSchema = z.object({
  host: z.string(),
  /** The path with ids replaced by `*`. */
  path: z.string(),
  /** Selectors tried in order. */
  selectors: z.array(z.string()),
  at: z.number(),
});

/** All settings, version 1. Bounds keep a corrupted or hostile store from growing without end. */
export const settingsSchema = z.object({
  rulesOff: z.array(z.string()),
  /** Rules turned off on one site only. */
  rulesOffOnSite: z.record(z.string(), z.array(z.string())),
  /** Trial rules the user turned on. */
  rulesOn: z.array(z.string()),
  sitesOff: z.array(z.string()),
  dismissed: z.array(dismissalSchema),
  pickedBoxes: z.array(pickedBoxSchema),
  chip: z.object({ hidden: z.boolean(), corner: z.enum(['top-right', 'bottom-right', 'top-left', 'bottom-left']) }),
});

/** A dismissal. */
export type Dismissal = z.infer<typeof dismissalSchema>;
/** A picked box. */
export type PickedBox = z.infer<typeof pickedBoxSchema>;
/** All settings. */
export type Settings = z.infer<typeof settingsSchema>;

/** What a new install starts with, and what a corrupted store falls back to. */
export const DEFAULT_SETTINGS: Settings = {
  rulesOff: [],
  rulesOffOnSite: {},
  rulesOn: [],
  sitesOff: [],
  dismissed: [],
  pickedBoxes: [],
  chip: { hidden: false, corner: 'bottom-right' },
};
