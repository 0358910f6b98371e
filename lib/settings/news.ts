import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';

const KEY = 'local:news';
const newsSchema = z.object({ version: z.string(), guideDone: z.boolean() });

/** What a person has been shown: the version whose news they know, and whether they are through with the guide. */
export type NewsSeen = z.infer<typeof newsSchema>;

async function read(): Promise<NewsSeen | null> {
  const parsed = newsSchema.safeParse(await storage.getItem<unknown>(KEY).catch(() => null));
  return parsed.success ? parsed.data : null;
}

const write = (seen: NewsSeen): Promise<void> => storage.setItem(KEY, seen).catch(() => {});

/** What to show at the top of a page: the guide to a new user, the news once after an update, else nothing. */
export async function readNews(version: string): Promise<{ isGuideWanted: boolean; isNew: boolean }> {
  const seen = await read();
  // A new user has no old version to compare with: all is new, and none of it news.
  if (!seen) await write({ version, guideDone: false });
  return { isGuideWanted: !seen?.guideDone, isNew: seen !== null && seen.version !== version };
}

/** Remembers that the news of this version were seen. */
export async function markNewsSeen(version: string): Promise<void> {
  await write({ guideDone: false, ...(await read()), version });
}

/** Remembers that the guide is no longer wanted. */
export async function markGuideDone(version: string): Promise<void> {
  await write({ version, ...(await read()), guideDone: true });
}
