import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages/ask';
import { onMessage, sendMessage } from '../../lib/messages/messaging';
import type { Action, ActionOutcome, TabReview } from '../../lib/messages/protocol';

/** How long a review is waited for before one is told that there is no answer. */
const PATIENCE_MS = 5000;

/** The review of the tab in front, kept up to date. */
export interface TabReviewState {
  readonly status: 'loading' | 'ready' | 'unanswered';
  readonly review: TabReview | null;
  /** Whether much of its post is new and still being read. */
  readonly isReading: boolean;
  /** The address of the tab in front, where the browser tells it. */
  readonly url: string | null;
  /** The window this stands in. */
  readonly windowId: number | null;
  act(action: Action): Promise<ActionOutcome | null>;
  retry(): void;
}

/**
 * Follows the tab in front of this window: another tab, another review, as the user types. `isOwn` where this page is
 * itself the tab whose post is reviewed.
 */
export function useTabReview(isOwn = false): TabReviewState {
  const [status, setStatus] = useState<TabReviewState['status']>('loading');
  const [review, setReview] = useState<TabReview | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const [windowId, setWindowId] = useState<number | null>(null);
  // The tab whose review is shown: the one in front, or the last reviewed where this page is itself the tab in front.
  const shown = useRef<number | null>(null);

  const load = useCallback(async () => {
    const tab = isOwn
      ? await browser.tabs.getCurrent()
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return setStatus('unanswered');
    const { id } = tab;
    setUrl(tab.url ?? null);
    setWindowId(tab.windowId);
    shown.current = id;
    // A background that cannot start keeps a question for ever. What it says after all is shown nevertheless.
    const late = setTimeout(() => setStatus((now) => (now === 'loading' ? 'unanswered' : now)), PATIENCE_MS);
    const asked = await ask(() => sendMessage('tabReview', { tabId: id }));
    clearTimeout(late);
    // Another tab came to the front meanwhile.
    if (shown.current !== id) return;
    if (asked.kind !== 'answer') return setStatus('unanswered');
    // This page's own post is not known yet; it will be told.
    if (isOwn && asked.value?.tabId !== id) return;
    if (isOwn && asked.value.state === 'none') return;
    shown.current = asked.value?.tabId ?? id;
    setReview(asked.value ?? null);
    setIsReading(false);
    setStatus('ready');
  }, [isOwn]);

  useEffect(() => {
    void load();
    const reload = () => {
      if (!isOwn) void load();
    };
    // Another page in the same tab may hold no post, and then nothing tells of it.
    const arrived = (id: number, { status }: { status?: string }) => {
      if (id === shown.current && status === 'complete') reload();
    };
    browser.tabs.onActivated.addListener(reload);
    browser.tabs.onUpdated.addListener(arrived);
    const began = onMessage('reviewBegan', ({ data }) => {
      if (data.tabId === shown.current) setIsReading(true);
    });
    const changed = onMessage('reviewChanged', ({ data }) => {
      if (data.tabId !== shown.current) return;
      setReview(data);
      setIsReading(false);
      setStatus('ready');
    });
    return () => {
      browser.tabs.onActivated.removeListener(reload);
      browser.tabs.onUpdated.removeListener(arrived);
      began();
      changed();
    };
  }, [load, isOwn]);

  const act = useCallback(async (action: Action) => {
    const id = shown.current;
    if (id === null) return null;
    const asked = await ask(() => sendMessage('act', { tabId: id, action }));
    return asked.kind === 'answer' ? asked.value : null;
  }, []);
  return {
    status,
    review,
    isReading,
    url,
    windowId,
    act,
    retry: () => {
      setStatus('loading');
      void load();
    },
  };
}
