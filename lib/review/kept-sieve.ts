import { storage } from 'wxt/utils/storage';
import type { Planted } from '../analyzer/sieve/planted';
import { beginWith, plantedSoFar } from '../analyzer/sieve/sieve';

// As one text: the browser hands over a text many times sooner than ten thousand small lists.
const KEY = 'session:sieve';
const PARTS = ['keys', 'always', 'ways', 'lists', 'needles'] as const satisfies (keyof Planted)[];

/** What the analyzer read out of its own patterns, kept while the browser runs: a worker that was stopped begins with it. */
export interface KeptSieve {
  /** What was kept is taken over, or there is none. */
  readonly taken: Promise<void>;
  /** Keeps what has been read since. */
  keep(): void;
}

/** Takes over what an earlier worker kept. The browser forgets it with each update of the extension. */
export function openKeptSieve(): KeptSieve {
  let kept = 0;
  const take = (text: unknown) => {
    if (typeof text !== 'string') return;
    const planted = JSON.parse(text) as Planted;
    if (!PARTS.every((part) => Array.isArray(planted[part]))) return;
    beginWith(planted);
    kept = planted.keys.length;
  };
  return {
    taken: storage
      .getItem<unknown>(KEY)
      .then(take)
      .catch(() => {}),
    keep() {
      const planted = plantedSoFar();
      if (planted.keys.length === kept) return;
      kept = planted.keys.length;
      // Where there is no room, the next worker reads the patterns itself.
      void storage.setItem(KEY, JSON.stringify(planted)).catch(() => {});
    },
  };
}
