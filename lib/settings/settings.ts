import { z } from 'zod/mini';
import { MISTAKES } from '../analyzer/mistakes';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const id = text(80);

/** A finding the user does not want to see: here (one draft) or always for these words. */
const dismissalSchema = z.object({
  rule: id,
  words: text(2000),
  /** The draft's id, or null for "always for these words". */
  draft: z.nullable(text(500)),
  /** Milliseconds since the epoch. */
  at: z.number(),
});

/** A box the user pointed at with "use this box", remembered per host and path shape. */
const pickedBoxSchema = z.object({
  host: text(300),
  /** The path with ids replaced by `*`. */
  path: text(2000),
  /** Selectors tried in order. */
  selectors: z.array(text(2000)).check(z.maxLength(20)),
  at: z.number(),
});

/** Words of the user's own: to flag although no rule knows them, or to allow although a rule would flag them. */
export const ownPhraseSchema = z.object({
  words: text(120).check(z.minLength(1)),
  does: z.enum(['flag', 'allow']),
  /** For words to flag: which of the nine mistakes they are. */
  mistake: z.enum(MISTAKES),
  /** For words to flag: what to write in their place; '' where the user gave nothing. */
  instead: text(200),
  /** Sentences that prove the phrase: the words are caught (or let through) in `hits` and left alone in `misses`. */
  hits: z.array(text(400)).check(z.maxLength(10)),
  misses: z.array(text(400)).check(z.maxLength(10)),
});

/** All settings, version 2. Bounds keep a corrupted or hostile store from growing without end. */
export const settingsSchema = z.object({
  rulesOff: z.array(id).check(z.maxLength(500)),
  /** Rules turned off on one site only. */
  rulesOffOnSite: z.record(text(300), z.array(id).check(z.maxLength(500))),
  /** Trial rules the user turned on. */
  rulesOn: z.array(id).check(z.maxLength(500)),
  /** Severities the user prefers to a rule's own. */
  severities: z.record(id, z.enum(['high', 'medium', 'low'])),
  sitesOff: z.array(text(300)).check(z.maxLength(500)),
  dismissed: z.array(dismissalSchema).check(z.maxLength(2000)),
  pickedBoxes: z.array(pickedBoxSchema).check(z.maxLength(500)),
  phrases: z.array(ownPhraseSchema).check(z.maxLength(200)),
  /** Words for what the business is known for: work that should stay at home. */
  expertise: z.array(text(80).check(z.minLength(1))).check(z.maxLength(50)),
  /** Whether versions of drafts are kept on this computer; the user's choice, off until chosen. */
  history: z.boolean(),
  chip: z.object({ hidden: z.boolean(), corner: z.enum(['top-right', 'bottom-right', 'top-left', 'bottom-left']) }),
});

/** A phrase of the user's own. */
export type OwnPhrase = z.infer<typeof ownPhraseSchema>;
/** All settings. */
export type Settings = z.infer<typeof settingsSchema>;

/** What a new install starts with, and what a corrupted store falls back to. */
export const DEFAULT_SETTINGS: Settings = {
  rulesOff: [],
  rulesOffOnSite: {},
  rulesOn: [],
  severities: {},
  sitesOff: [],
  dismissed: [],
  pickedBoxes: [],
  phrases: [],
  expertise: [],
  history: false,
  chip: { hidden: false, corner: 'bottom-right' },
};
