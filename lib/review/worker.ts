import { browser } from 'wxt/browser';
import { analyze } from '../analyzer/analyze';
import { type DraftStore, openDraftStore } from '../draft/draft-store';
import { openTabStore } from '../draft/tab-store';
import { rememberVersion } from '../history/history';
import { onMessage, sendMessage } from '../messages/messaging';
import { parseAct, parseChoice, parseDraftUpdate } from '../messages/parse';
import type { Action, ActionOutcome, Kept, ReviewerSettings, TabReview } from '../messages/protocol';
import { updateSettings } from '../settings/store';
import { SITE_NAMES } from '../site/names';
import { injectCard, injectReviewer, isWithheld, watchPickedHosts } from './access';
import { showBadge } from './badge';
import { withChoice } from './choices';
import { type From, openDesk } from './desk';
import { openKeptSentences } from './kept-sentences';
import { openKeptSieve } from './kept-sieve';
import { openPrivateChoices } from './private-choices';
import { openSettingsNow } from './settings-now';

const NONE = (tabId: number, state: TabReview['state']): TabReview => ({
  tabId,
  state,
  siteId: null,
  siteName: null,
  step: 'none',
  partsHere: [],
  post: { title: '', description: '' },
  report: null,
  previousScore: null,
});

type Sender = { readonly tab?: { id?: number; incognito?: boolean }; readonly frameId?: number };

const fromOf = ({ tab, frameId }: Sender): From | null =>
  tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0, isPrivate: tab.incognito ?? false };

/** Answers the messages of pages, popup and panel. All listeners are set at once, as a worker that is woken must. */
export function openWorker(signal: AbortSignal) {
  const tabs = openTabStore();
  const store = openDraftStore();
  const sentences = openKeptSentences();
  /** What was read of a draft ends with it. */
  const drafts: DraftStore = {
    ...store,
    end(id) {
      sentences.forget();
      return store.end(id);
    },
  };
  const settings = openSettingsNow((changed) => {
    void watchPickedHosts(changed);
    void tabs.all().then((all) => {
      for (const [tabId, { frameId }] of all) void tellReviewer(tabId, frameId);
    });
  }, signal);
  const privately = openPrivateChoices();
  const settingsNow = async () => privately.with(await settings.read());
  const sieve = openKeptSieve();
  const readyToReview = async () => {
    const [now] = await Promise.all([settingsNow(), sieve.taken, sentences.taken]);
    return now;
  };
  const desk = openDesk({
    drafts,
    tabs,
    settings: readyToReview,
    async began(tabId) {
      sendMessage('reviewBegan', { tabId }).catch(() => {});
      // What has been sent leaves before the reading, which lets nothing else through.
      await new Promise((done) => setTimeout(done));
    },
    siteName: (id) => SITE_NAMES[id] ?? '',
    changed(review, draft, { isPrivate }) {
      void showBadge(review.tabId, review.report);
      // Once the page has its answer.
      setTimeout(sieve.keep);
      if (draft && review.report && !isPrivate) sentences.keep(draft);
      // Nobody may be there to hear it.
      sendMessage('reviewChanged', review).catch(() => {});
      void settingsNow().then(({ history }) => {
        if (!history || !draft || review.report?.state !== 'ok') return;
        const { id, title, description, deliverables } = draft;
        void rememberVersion(
          { draft: id, isPrivate, score: review.report.score, title, description, deliverables },
          Date.now(),
        );
      });
    },
  });

  const forReviewer = async (tabId: number): Promise<ReviewerSettings> => {
    const [{ sitesOff, pickedBoxes, chip }, tabPaused] = await Promise.all([settingsNow(), tabs.isPaused(tabId)]);
    return {
      tabPaused,
      sitesOff,
      boxes: pickedBoxes.map(({ host, path, selectors }) => ({ host, path, selectors })),
      chip,
    };
  };
  const tellReviewer = async (tabId: number, frameId?: number): Promise<void> => {
    try {
      await sendMessage('settingsChanged', await forReviewer(tabId), { tabId, frameId });
    } catch {
      // Nobody may be there to hear it: the tab is closing, or shows another page by now.
    }
  };
  const perform = async (tabId: number, action: Action): Promise<ActionOutcome> => {
    const frameId = (await tabs.read(tabId))?.frameId ?? 0;
    try {
      return await sendMessage('perform', action, { tabId, frameId });
    } catch {
      // Without a listener in the tab there is no answer.
      return { done: false, reason: 'gone' };
    }
  };
  const review = async (tabId: number, isItself: boolean): Promise<TabReview> => {
    const known = await desk.review(tabId);
    if (known) return known;
    // A surface that is itself the active tab shows the tab reviewed last.
    const last = isItself ? await tabs.last() : null;
    if (last !== null && last !== tabId) return review(last, false);
    // In a private window nothing is stored: a reviewer that is there tells its draft again.
    void tellReviewer(tabId);
    return NONE(tabId, (await isWithheld(tabId)) ? 'no-access' : 'none');
  };

  onMessage('formFound', async ({ sender }) => {
    const from = fromOf(sender);
    if (from) await injectReviewer(from.tabId, from.frameId);
  });
  onMessage('cardWanted', async ({ sender }) => {
    const from = fromOf(sender);
    if (from) await injectCard(from.tabId, from.frameId);
  });
  onMessage('reviewerStarted', ({ sender }) => forReviewer(fromOf(sender)?.tabId ?? -1));
  let isAwake = false;
  let isAsked = false;
  onMessage('draftChanged', ({ data, sender }) => {
    const update = parseDraftUpdate(data);
    const from = fromOf(sender);
    if (!update || !from) throw new Error('no draft');
    isAsked = true;
    return desk.update(update, from);
  });
  onMessage('draftEnded', async ({ data, sender }) => {
    const from = fromOf(sender);
    if (!from) return;
    const { siteId = null, draftKey = null, published } = data ?? {};
    await desk.end({ siteId, draftKey, published: published === true }, from);
  });
  onMessage('wake', async ({ sender }) => {
    if (isAwake) return;
    isAwake = true;
    await sieve.taken;
    // Where a key has woken it, its question is here by now.
    if (isAsked) return;
    // The first review costs most: it is done now, while nobody waits, and of the post that is asked for next.
    await desk.review(fromOf(sender)?.tabId ?? -1);
    // What was kept spares the reading of every sentence, and one must have been read for the next to be read soon.
    if (!isAsked) analyze({ title: '', description: 'Please wake up and read this sentence.' });
  });
  onMessage('pauseTab', async ({ data, sender }) => {
    const from = fromOf(sender);
    if (from) await tabs.pause(from.tabId, data?.paused === true);
  });
  const choose = async (tabId: number, said: unknown, isPrivate: boolean): Promise<Kept> => {
    const choice = parseChoice(said);
    if (!choice) return 'failed';
    const known = await tabs.read(tabId);
    const draftId = known?.draftId ?? `tab:${tabId}`;
    if (isPrivate && privately.take(choice, draftId)) {
      void tellReviewer(tabId, known?.frameId ?? 0);
      return 'saved';
    }
    const outcome = await updateSettings((now) => withChoice(now, choice, draftId, Date.now()));
    // At once: the watch over all settings waits for an organisation's presets, and the next page may be there before.
    if (choice.type === 'box' && outcome.saved) await watchPickedHosts(outcome.settings);
    return outcome.saved ? 'saved' : outcome.reason;
  };
  onMessage('choose', async ({ data, sender }) => {
    const from = fromOf(sender);
    if (!from) return 'failed' as const;
    const kept = await choose(from.tabId, data, from.isPrivate);
    // A box just picked makes its page a page with a post, of which nothing was known before.
    settings.forget();
    void tellReviewer(from.tabId, from.frameId);
    return kept;
  });
  onMessage('chooseInTab', async ({ data }) => {
    const tab = await browser.tabs.get(data.tabId).catch(() => null);
    return choose(data.tabId, data.choice, tab?.incognito ?? false);
  });
  onMessage('openOptions', async ({ data }) => {
    const hash = typeof data?.hash === 'string' ? data.hash.replace(/^#?/, '#') : '';
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
  });
  onMessage('tabReview', ({ data, sender }) => review(data.tabId, fromOf(sender)?.tabId === data.tabId));
  onMessage('act', async ({ data }) => {
    const asked = parseAct(data);
    if (!asked) return { done: false, reason: 'gone' as const };
    if (asked.action.type === 'pick' && !(await injectReviewer(asked.tabId)))
      return { done: false, reason: 'gone' as const };
    return perform(asked.tabId, asked.action);
  });

  return {
    settings: settingsNow,
    perform,
    /** Pauses a tab, or lets it go on. */
    async togglePause(tabId: number) {
      const state = (await tabs.read(tabId))?.state;
      await perform(tabId, state === 'paused' ? { type: 'resume' } : { type: 'pause', scope: 'tab' });
    },
    /** A tab closed: its own draft ends with it. */
    async closed(tabId: number) {
      const state = await tabs.read(tabId);
      if (state?.draftId.startsWith(`tab:${tabId}:`)) await drafts.end(state.draftId);
      await tabs.forget(tabId);
    },
    /** Access to a host came or went: what the open tabs show is shown anew. */
    async accessChanged() {
      for (const [tabId] of await tabs.all())
        if (await isWithheld(tabId)) {
          await tabs.forget(tabId);
          void showBadge(tabId, null);
          sendMessage('reviewChanged', NONE(tabId, 'no-access')).catch(() => {});
        }
    },
  };
}
