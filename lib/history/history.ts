import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';

/** The longest text that is kept; a longer one is no post. */
const LONGEST = 100_000;
const text = z.string().check(z.maxLength(LONGEST));

const versionSchema = z.object({
  /** When this version was begun and when it was last changed, in milliseconds since the epoch. */
  from: z.number(),
  at: z.number(),
  score: z.nullable(z.number()),
  title: text,
  description: text,
  deliverables: z.optional(text),
});

const historySchema = z.array(z.object({ draft: z.string(), versions: z.array(versionSchema) }));

/** One version of a post. */
export type Version = z.infer<typeof versionSchema>;
/** The versions of one post, the oldest first. */
export type PostHistory = z.infer<typeof historySchema>[number];

const KEY = 'local:history';
const DAY = 24 * 60 * 60 * 1000;
/** How long a version is kept. */
const KEPT_DAYS = 30;
/** How many versions of a post are kept. */
export const MOST_VERSIONS = 20;
/** Of how many posts. */
export const MOST_POSTS = 10;
/** Changes within this time of a version's beginning belong to it: a version is a sitting, not a keystroke. */
const SITTING = 2 * 60 * 1000;

let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work);
  queue = turn.catch(() => {});
  return turn;
}

const fresh = (posts: readonly PostHistory[], now: number): PostHistory[] =>
  posts
    .map(({ draft, versions }) => ({
      draft,
      versions: versions.filter(({ at }) => now - at < KEPT_DAYS * DAY).slice(-MOST_VERSIONS),
    }))
    .filter(({ versions }) => versions.length > 0)
    .toSorted((a, b) => b.versions.at(-1)!.at - a.versions.at(-1)!.at)
    .slice(0, MOST_POSTS);

async function read(now: number): Promise<PostHistory[]> {
  const parsed = historySchema.safeParse(await storage.getItem<unknown>(KEY).catch(() => null));
  return fresh(parsed.success ? parsed.data : [], now);
}

/** The posts whose versions are kept, the last one worked on first; nothing older than 30 days. */
export const readHistory = (now: number): Promise<PostHistory[]> => inTurn(() => read(now));

/** What is to be remembered of a draft; `isPrivate` where it stands in a private window. */
export interface Remembered {
  readonly draft: string;
  readonly isPrivate: boolean;
  readonly score: number | null;
  readonly title: string;
  readonly description: string;
  readonly deliverables?: string;
}

const isSame = (a: Version, b: Remembered): boolean =>
  a.title === b.title && a.description === b.description && (a.deliverables ?? '') === (b.deliverables ?? '');

/**
 * Keeps a version of a draft on this computer. To be called only where the user chose to keep versions; keeps nothing
 * from private windows, and nothing where the storage is full (the older versions then stay).
 */
export async function rememberVersion(seen: Remembered, now: number): Promise<void> {
  const texts = [seen.title, seen.description, seen.deliverables ?? ''];
  if (seen.isPrivate || texts.every((each) => each.trim() === '') || texts.some(({ length }) => length > LONGEST))
    return;
  await inTurn(async () => {
    const posts = await read(now);
    const known = posts.find(({ draft }) => draft === seen.draft)?.versions ?? [];
    const last = known.at(-1);
    if (last && isSame(last, seen) && last.score === seen.score) return;
    const isSitting = last !== undefined && (now - last.from < SITTING || isSame(last, seen));
    const version: Version = {
      from: isSitting ? last.from : now,
      at: now,
      score: seen.score,
      title: seen.title,
      description: seen.description,
      ...(seen.deliverables !== undefined && { deliverables: seen.deliverables }),
    };
    const versions = [...(isSitting ? known.slice(0, -1) : known), version];
    const others = posts.filter(({ draft }) => draft !== seen.draft);
    await storage.setItem(KEY, fresh([{ draft: seen.draft, versions }, ...others], now)).catch(() => {});
  });
}

/** Forgets what is older than 30 days; to be called when the browser starts. */
export async function forgetOldVersions(now: number): Promise<void> {
  await inTurn(async () => {
    const posts = await read(now);
    await (posts.length > 0 ? storage.setItem(KEY, posts) : storage.removeItem(KEY)).catch(() => {});
  });
}

/** Forgets every version of every post. */
export async function wipeHistory(): Promise<void> {
  await inTurn(() => storage.removeItem(KEY));
}
