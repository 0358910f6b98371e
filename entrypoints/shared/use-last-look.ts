import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import type { TabReview } from '../../lib/messages/protocol';
import { type Look, lookAt, type Moved, movedBetween } from '../../lib/review/look';

const lookSchema = z.object({ score: z.number(), costs: z.record(z.string(), z.number()) });

/** Keeps nothing of a private window, which a popup over one does not know of itself. */
async function keepLook(tabId: number, look: Look): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  if (!incognito) await storage.setItem(`session:look:${tabId}`, look);
}

/**
 * What moved the score since this tab's review was last looked at: the look of another sitting, else the first look of
 * this one. What was in sight when this page was left counts as the last look on coming back. Looks live until the
 * browser closes.
 */
export function useLastLook(review: TabReview | null): Moved | null {
  const [before, setBefore] = useState<{ tabId: number; look: Look | null } | null>(null);
  const tabId = review?.tabId ?? null;
  const now = review?.report ? lookAt(review.report) : null;
  const seen = now && JSON.stringify(now);
  const latest = useRef(now);
  latest.current = now;

  useEffect(() => {
    if (tabId === null) return;
    void storage
      .getItem<unknown>(`session:look:${tabId}`)
      .catch(() => null)
      .then((raw) => {
        const parsed = lookSchema.safeParse(raw);
        setBefore({ tabId, look: parsed.success ? (parsed.data as Look) : null });
      });
    let left: Look | null = null;
    const onTurn = () => {
      if (document.hidden) left = latest.current;
      else if (left) setBefore({ tabId, look: left });
    };
    document.addEventListener('visibilitychange', onTurn);
    return () => document.removeEventListener('visibilitychange', onTurn);
  }, [tabId]);

  const isKnown = before !== null && before.tabId === tabId;
  useEffect(() => {
    if (!isKnown || tabId === null || seen === null) return;
    setBefore((known) => (known && !known.look ? { tabId, look: JSON.parse(seen) } : known));
    // The last look is read before it is written over.
    void keepLook(tabId, JSON.parse(seen)).catch(() => {});
  }, [isKnown, tabId, seen]);

  return isKnown && before.look && now ? movedBetween(before.look, now) : null;
}
