import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';

const tabSchema = z.object({
  siteId: z.string(),
  siteName: z.string(),
  step: z.string(),
  partsHere: z.array(z.enum(['title', 'description', 'deliverables'])),
  draftId: z.string(),
  state: z.enum(['none', 'watching', 'paused', 'unreadable', 'no-access']),
  frameId: z.number(),
  score: z.nullable(z.number()),
  previousScore: z.nullable(z.number()),
});

/** What is known of a tab in which a post is written. */
export type TabState = z.infer<typeof tabSchema>;

/** The tabs with a post, in session storage, so that a stopped worker loses nothing; private tabs only in memory. */
export interface TabStore {
  read(tabId: number): Promise<TabState | null>;
  write(tabId: number, state: TabState, isPrivate: boolean): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** Every tab known. */
  all(): Promise<Map<number, TabState>>;
  /** The tab reviewed last, for extension pages that are themselves the active tab. */
  last(): Promise<number | null>;
  pause(tabId: number, paused: boolean): Promise<void>;
  isPaused(tabId: number): Promise<boolean>;
}

const PREFIX = 'session:tab:';
const LAST = 'session:last-tab';

/** Opens the store. */
export function openTabStore(): TabStore {
  const privateTabs = new Map<number, TabState>();
  let lastHere: number | null = null;
  const key = (tabId: number) => `${PREFIX}${tabId}` as const;
  const pauseKey = (tabId: number) => `session:paused:${tabId}` as const;
  const parse = (raw: unknown): TabState | null => {
    const parsed = tabSchema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  };
  return {
    async read(tabId) {
      return privateTabs.get(tabId) ?? parse(await storage.getItem<unknown>(key(tabId)).catch(() => null));
    },
    async write(tabId, state, isPrivate) {
      const items: { key: `session:${string}`; value: unknown }[] = [{ key: key(tabId), value: state }];
      if (lastHere !== tabId) items.push({ key: LAST, value: tabId });
      lastHere = tabId;
      if (isPrivate) return void privateTabs.set(tabId, state);
      // Session storage that is full must not stop the review.
      await storage.setItems(items).catch(() => void privateTabs.set(tabId, state));
    },
    async forget(tabId) {
      privateTabs.delete(tabId);
      await storage.removeItems([key(tabId), pauseKey(tabId)]).catch(() => {});
    },
    async all() {
      const stored = await storage.snapshot('session').catch(() => ({}));
      const tabs = new Map<number, TabState>(privateTabs);
      for (const [name, raw] of Object.entries(stored)) {
        const tabId = Number(/^tab:(\d+)$/.exec(name)?.[1]);
        const state = Number.isInteger(tabId) ? parse(raw) : null;
        if (state && !tabs.has(tabId)) tabs.set(tabId, state);
      }
      return tabs;
    },
    async last() {
      const stored = await storage.getItem<unknown>(LAST).catch(() => null);
      return lastHere ?? (typeof stored === 'number' ? stored : null);
    },
    async pause(tabId, paused) {
      await (paused ? storage.setItem(pauseKey(tabId), true) : storage.removeItem(pauseKey(tabId))).catch(() => {});
    },
    isPaused: async (tabId) => (await storage.getItem<unknown>(pauseKey(tabId)).catch(() => null)) === true,
  };
}
