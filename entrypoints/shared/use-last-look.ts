import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import type { TabReview } from '../../lib/messages/protocol';
import { type Look, lookAt, type Moved, movedBetween } from '../../lib/review/look';

const lookSchema = z.object({ score: z.number(), costs: z.record(z.string(), z.number()) });

/** What moved the score since this tab's review was last looked at; looks live until the browser closes. */
export function useLastLook(review: TabReview | null): Moved | null {
  const [before, setBefore] = useState<{ tabId: number; look: Look | null } | null>(null);
  const tabId = review?.tabId ?? null;
  const now = review?.report ? lookAt(review.report) : null;
  const seen = now && JSON.stringify(now);

  useEffect(() => {
    if (tabId === null) return;
    void storage
      .getItem<unknown>(`session:look:${tabId}`)
      .catch(() => null)
      .then((raw) => {
        const parsed = lookSchema.safeParse(raw);
        setBefore({ tabId, look: parsed.success ? (parsed.data as Look) : null });
      });
  }, [tabId]);

  const isKnown = before !== null && before.tabId === tabId;
  useEffect(() => {
    // Nothing of a private window is kept; and the last look is read before it is written over.
    if (!isKnown || seen === null || browser.extension?.inIncognitoContext) return;
    void storage.setItem(`session:look:${tabId}`, JSON.parse(seen)).catch(() => {});
  }, [isKnown, tabId, seen]);

  return isKnown && before.look && now ? movedBetween(before.look, now) : null;
}
