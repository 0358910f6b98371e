import { storage } from 'wxt/utils/storage';
import { beginWithReading, type KeptReading, readingOf } from '../analyzer/kept-reading';
import type { Post } from '../analyzer/post';

// As one text, which the browser hands over sooner than many small lists.
const KEY = 'session:draft-read';
/** Not with every key: whoever writes on will change them again. */
const QUIET_MS = 500;
/** More would cost more to keep than it saves. */
const LONGEST = 1_000_000;

/** What was read of the draft at hand, sentence by sentence: a worker that was stopped reads only what is new to it. */
export interface KeptSentences {
  /** What was kept is taken over, or there is none. */
  readonly taken: Promise<void>;
  /** Keeps what was read of a draft in place of what was kept before, after a short quiet. Not for private windows. */
  keep(post: Post): void;
  /** A draft has ended: nothing of it stays. */
  forget(): void;
}

/** Takes over what an earlier worker kept. The browser forgets it with each update of the extension. */
export function openKeptSentences(): KeptSentences {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (text: unknown) => {
    if (typeof text !== 'string') return;
    beginWithReading(JSON.parse(text) as KeptReading);
  };
  return {
    taken: storage
      .getItem<unknown>(KEY)
      .then(take)
      // What cannot be read is read anew.
      .catch(() => {}),
    keep(post) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const text = JSON.stringify(readingOf(post));
        // Where there is no room, the next worker reads the draft afresh.
        if (text.length <= LONGEST) void storage.setItem(KEY, text).catch(() => {});
      }, QUIET_MS);
    },
    forget() {
      clearTimeout(timer);
      void storage.removeItem(KEY).catch(() => {});
    },
  };
}
