import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import type { Draft, Post } from '../analyzer/post';

/** How long a draft lives without being touched, in milliseconds. */
export const DRAFT_LIFE_MS = 24 * 60 * 60 * 1000;

const storedSchema = z.object({
  at: z.number(),
  post: z.object({
    title: z.string(),
    description: z.string(),
    deliverables: z.optional(z.string()),
    budget: z.optional(z.string()),
    skills: z.optional(z.array(z.string())),
    category: z.optional(z.string()),
    duration: z.optional(z.string()),
    level: z.optional(z.string()),
    location: z.optional(z.string()),
    screening: z.optional(z.array(z.string())),
    attachments: z.optional(z.number()),
  }),
});
type Stored = z.infer<typeof storedSchema>;

const EMPTY: Post = { title: '', description: '' };

/** The whole draft, to go on with while it is being stored. */
export interface Merged {
  readonly draft: Draft;
  /** It is stored, or kept in memory where that fails. */
  readonly kept: Promise<unknown>;
}

/** The drafts being written: one lives across the steps of a wizard, in session storage only. */
export interface DraftStore {
  /** Adds what a step says to its draft. In private windows nothing is stored, only kept in memory. */
  merge(id: string, said: Partial<Post>, isPrivate: boolean): Promise<Merged>;
  read(id: string, isPrivate: boolean): Promise<Draft | null>;
  /** Forgets a draft: it was posted, or a new one begins. */
  end(id: string): Promise<void>;
}

/** Opens the store; `now` gives milliseconds since the epoch. */
export function openDraftStore(now: () => number = Date.now): DraftStore {
  const inMemory = new Map<string, Stored>();
  const key = (id: string) => `session:draft:${id}` as const;

  async function find(id: string, isPrivate: boolean): Promise<Stored | null> {
    const raw = isPrivate ? inMemory.get(id) : await storage.getItem<unknown>(key(id)).catch(() => inMemory.get(id));
    const parsed = storedSchema.safeParse(raw ?? inMemory.get(id));
    return parsed.success && now() - parsed.data.at < DRAFT_LIFE_MS ? parsed.data : null;
  }
  return {
    async merge(id, said, isPrivate) {
      const known = (await find(id, isPrivate))?.post ?? EMPTY;
      const stored = { at: now(), post: { ...known, ...said } } as Stored;
      const draft = { id, ...stored.post };
      if (isPrivate) return { draft, kept: Promise.resolve(inMemory.set(id, stored)) };
      const kept = storage.setItem(key(id), stored).then(
        () => inMemory.delete(id),
        // Session storage is full: the review goes on from memory.
        () => inMemory.set(id, stored),
      );
      return { draft, kept };
    },
    async read(id, isPrivate) {
      const stored = await find(id, isPrivate);
      return stored && { id, ...stored.post };
    },
    async end(id) {
      inMemory.delete(id);
      await storage.removeItem(key(id)).catch(() => {});
    },
  };
}
