import { z } from 'zod/mini';
import type { Action, Choice, DraftUpdate } from './protocol';

const text = z.string().check(z.maxLength(4_000_000));
const parts = z.partialRecord(z.enum(['title', 'description', 'deliverables']), text);

const updateSchema = z.object({
  siteId: z.string(),
  step: z.string(),
  draftKey: z.nullable(z.string()),
  version: z.number(),
  parts,
  fields: z.object({
    budget: z.optional(z.string()),
    skills: z.optional(z.array(z.string())),
    category: z.optional(z.string()),
    duration: z.optional(z.string()),
    level: z.optional(z.string()),
    location: z.optional(z.string()),
    screening: z.optional(z.array(z.string())),
    attachments: z.optional(z.number()),
  }),
  state: z.enum(['none', 'watching', 'paused', 'unreadable', 'no-access']),
});

/** What came from a page's script, checked before it is kept; null where it is not what it says. */
export function parseDraftUpdate(data: unknown): DraftUpdate | null {
  const parsed = updateSchema.safeParse(data);
  return parsed.success ? (parsed.data as DraftUpdate) : null;
}

const actSchema = z.object({
  tabId: z.number(),
  action: z.looseObject({
    type: z.enum([
      'apply',
      'apply-all',
      'undo-all',
      'insert-stub',
      'reveal',
      'pick',
      'pause',
      'resume',
      'open-card',
      'next-finding',
    ]),
  }),
});

/** A question to act in a tab, checked; null where it is not one. */
export function parseAct(data: unknown): { tabId: number; action: Action } | null {
  const parsed = actSchema.safeParse(data);
  return parsed.success ? (parsed.data as { tabId: number; action: Action }) : null;
}

const short = z.string().check(z.maxLength(2000));
const choiceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['dismiss', 'restore']), rule: short, words: short, always: z.boolean() }),
  z.object({ type: z.enum(['turn-off', 'turn-on']), rule: short, siteId: z.nullable(short) }),
  z.object({ type: z.literal('site'), siteId: short, off: z.boolean() }),
  z.object({
    type: z.literal('chip'),
    chip: z.object({
      hidden: z.boolean(),
      corner: z.enum(['top-right', 'bottom-right', 'top-left', 'bottom-left']),
    }),
  }),
  z.object({
    type: z.literal('box'),
    box: z.object({ host: short, path: short, selectors: z.array(short).check(z.maxLength(20)) }),
  }),
]);

/** A choice that came from a page's script, checked; null where it is not one. */
export function parseChoice(data: unknown): Choice | null {
  const parsed = choiceSchema.safeParse(data);
  return parsed.success ? (parsed.data as Choice) : null;
}
