import { type Draft, type Post, TEXT_PARTS, type TextPart } from '../analyzer/post';
import type { Report } from '../analyzer/report';
import type { DraftStore } from '../draft/draft-store';
import type { TabState, TabStore } from '../draft/tab-store';
import type { DraftAnswer, DraftEnd, DraftUpdate, TabReview } from '../messages/protocol';
import type { Settings } from '../settings/settings';
import { judge } from './judge';

const NO_POST: Post = { title: '', description: '' };

/** From which frame of which tab a message came. */
export interface From {
  readonly tabId: number;
  readonly frameId: number;
  readonly isPrivate: boolean;
}

/** What the desk needs of the rest of the extension. */
export interface DeskOptions {
  readonly drafts: DraftStore;
  readonly tabs: TabStore;
  readonly settings: () => Promise<Settings>;
  /** Much of a tab's post is new: awaited before it is read, so that panels can say so. */
  readonly began: (tabId: number) => Promise<void>;
  /** A tab's review changed: for badge, popup and panel. */
  readonly changed: (review: TabReview, draft: Draft | null, from: From) => void;
  /** The site's name, for people. */
  readonly siteName: (siteId: string) => string;
}

/** Where reports are made: keeps nothing itself, so a stopped worker loses nothing. */
export interface Desk {
  update(update: DraftUpdate, from: From): Promise<DraftAnswer>;
  /** The post was published, or (`published: false`) its form has closed: then the draft waits for the next step. */
  end(ended: DraftEnd, from: From): Promise<void>;
  review(tabId: number): Promise<TabReview | null>;
}

/** So much new text takes longer to read than one notices. */
const MUCH = 10_000;

const lengthOf = (parts: Partial<Record<TextPart, string>>): number =>
  TEXT_PARTS.reduce((sum, part) => sum + (parts[part]?.length ?? 0), 0);

const idOf = ({ siteId, draftKey }: { siteId: string; draftKey: string | null }, tabId: number): string =>
  draftKey === null ? `tab:${tabId}:${siteId}` : `${siteId}:${draftKey}`;

/** Opens the desk. */
export function openDesk({ drafts, tabs, settings, began, changed, siteName }: DeskOptions): Desk {
  // Messages of one tab are worked on in the order in which they came.
  const turns = new Map<number, Promise<unknown>>();
  const inTurn = <T>(tabId: number, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(tabId) ?? Promise.resolve()).then(work, work);
    turns.set(
      tabId,
      turn.catch(() => {}),
    );
    return turn;
  };
  const toReview = (tabId: number, state: TabState, draft: Draft | null, report: Report | null): TabReview => {
    const { id: _, ...post } = draft ?? { id: '', ...NO_POST };
    return {
      tabId,
      state: state.state,
      siteId: state.siteId,
      siteName: state.siteName,
      step: state.step,
      partsHere: state.partsHere,
      post,
      report,
      previousScore: state.previousScore,
    };
  };

  async function update(said: DraftUpdate, from: From): Promise<DraftAnswer> {
    const { tabId, isPrivate } = from;
    const draftId = idOf(said, tabId);
    const isRead = said.state === 'watching';
    if (isRead && lengthOf(said.parts) > MUCH) {
      const old = await drafts.read(draftId, isPrivate);
      if (lengthOf(said.parts) - lengthOf(old ?? {}) > MUCH) await began(tabId);
    }
    // All at once: each of these is a question to the browser.
    const [now, before, { draft, kept }] = await Promise.all([
      settings(),
      tabs.read(tabId),
      isRead
        ? drafts.merge(draftId, { ...said.parts, ...said.fields }, isPrivate)
        : drafts.read(draftId, isPrivate).then((read) => ({ draft: read ?? { id: draftId, ...NO_POST }, kept: null })),
    ]);
    const report = judge(isRead ? draft : { id: draftId, ...NO_POST }, now, said.siteId);
    const known = before?.draftId === draftId ? before : null;
    const moved = known !== null && known.score !== null && known.score !== report.score;
    const state: TabState = {
      siteId: said.siteId,
      siteName: siteName(said.siteId),
      step: said.step,
      partsHere: Object.keys(said.parts) as TextPart[],
      draftId,
      state: said.state,
      frameId: from.frameId,
      score: report.score,
      previousScore: moved ? known.score : (known?.previousScore ?? null),
    };
    // The draft has been on its way while it was judged. Whoever hears of the review may ask for what is stored.
    await Promise.all([kept, tabs.write(tabId, state, isPrivate)]);
    changed(toReview(tabId, state, draft, isRead ? report : null), draft, from);
    // A page has no use for the facts, and they are half of what it would have to read.
    return { version: said.version, draftId, report: { ...report, facts: [] } };
  }

  return {
    update: (said, from) => inTurn(from.tabId, () => update(said, from)),
    end: ({ siteId, draftKey, published }, from) =>
      inTurn(from.tabId, async () => {
        const state = await tabs.read(from.tabId);
        // A wizard that begins anew by a whole new page: its tab is no longer known as one with a post.
        const site = state?.siteId ?? siteId;
        if (published && site !== null) await drafts.end(idOf({ siteId: site, draftKey }, from.tabId));
        if (!state) return;
        if (published) await drafts.end(state.draftId);
        await tabs.forget(from.tabId);
        changed(
          toReview(from.tabId, { ...state, state: 'none', partsHere: [], previousScore: null }, null, null),
          null,
          from,
        );
      }),
    async review(tabId) {
      // Read by the time it is asked for.
      const now = settings();
      const state = await tabs.read(tabId);
      if (!state) return null;
      const draft = (await drafts.read(state.draftId, false)) ?? (await drafts.read(state.draftId, true));
      const isRead = draft !== null && state.state === 'watching';
      return toReview(tabId, state, draft, isRead ? judge(draft, await now, state.siteId) : null);
    },
  };
}
