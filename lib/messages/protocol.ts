import type { Post, TextPart } from '../analyzer/post';
import type { Finding, Report } from '../analyzer/report';

/** Whether and how a tab is being reviewed, as the popup and the badge show it. */
export type WatchState =
  | 'none' // no post in this tab
  | 'watching'
  | 'paused'
  | 'unreadable' // a form was found, its field cannot be read
  | 'no-access'; // host access withdrawn or "on click"

/** The review of one tab's draft: what the popup, the side panel and the badge show. */
export interface TabReview {
  readonly tabId: number;
  readonly state: WatchState;
  readonly siteId: string | null;
  readonly siteName: string | null;
  readonly step: string;
  /** Parts whose field is on the page now, so that rewrites and stubs can be applied. */
  readonly partsHere: readonly TextPart[];
  readonly post: Post;
  readonly report: Report | null;
  /** The score before the last change of text, for "what moved it". */
  readonly previousScore: number | null;
}

/** What the reviewer in a page tells the background: texts of the parts on the page and the form's fields. */
export interface DraftUpdate {
  readonly siteId: string;
  readonly step: string;
  readonly draftKey: string | null;
  readonly version: number;
  readonly parts: Partial<Record<TextPart, string>>;
  readonly fields: Partial<Omit<Post, TextPart>>;
  readonly state: WatchState;
}

/** Which draft's form closed, and whether for good: it was published, or a new one begins. */
export interface DraftEnd {
  readonly siteId: string | null;
  readonly draftKey: string | null;
  readonly published: boolean;
}

/** What the background answers: the report on the whole draft for the version sent, and the draft's id. */
export interface DraftAnswer {
  readonly version: number;
  readonly draftId: string;
  readonly report: Report;
}

/** Something a person asked for in the popup, panel or by shortcut, to be done in the page. */
export type Action =
  | { readonly type: 'apply'; readonly finding: Finding; readonly rewrite: number }
  /** The first rewrite of each, in one go: one undo step where the field allows it. */
  | { readonly type: 'apply-all'; readonly findings: readonly Finding[] }
  /** Puts the words of the last `apply-all` back, where what it wrote still stands. */
  | { readonly type: 'undo-all' }
  | { readonly type: 'insert-stub'; readonly finding: Finding }
  | { readonly type: 'reveal'; readonly finding: Finding }
  | { readonly type: 'pick' }
  | { readonly type: 'pause'; readonly scope: 'field' | 'tab' | 'site' }
  | { readonly type: 'resume' }
  | { readonly type: 'open-card' }
  | { readonly type: 'next-finding' };

/** How an action ended; `reason` is a key of the interface's texts. */
export interface ActionOutcome {
  readonly done: boolean;
  readonly reason?: 'moved' | 'too-long' | 'refused' | 'other-step' | 'gone';
  /** For `too-long`: by how many characters. */
  readonly by?: number;
  /** For `apply-all`: the ids of the findings that were mended. */
  readonly applied?: readonly string[];
}

/** What a reviewer must know of the settings; the rest of them never reaches a page. */
export interface ReviewerSettings {
  readonly tabPaused: boolean;
  readonly sitesOff: readonly string[];
  readonly boxes: readonly { readonly host: string; readonly path: string; readonly selectors: readonly string[] }[];
  readonly chip: {
    readonly hidden: boolean;
    readonly corner: 'top-right' | 'bottom-right' | 'top-left' | 'bottom-left';
  };
}

/** Whether a choice was kept; `full` where the storage has no room for it. */
export type Kept = 'saved' | 'full' | 'failed';

/** A choice made in the card, the chip or the picker, to be kept in the settings. */
export type Choice =
  | { readonly type: 'dismiss'; readonly rule: string; readonly words: string; readonly always: boolean }
  | { readonly type: 'restore'; readonly rule: string; readonly words: string; readonly always: boolean }
  | { readonly type: 'turn-off'; readonly rule: string; readonly siteId: string | null }
  | { readonly type: 'turn-on'; readonly rule: string; readonly siteId: string | null }
  | { readonly type: 'site'; readonly siteId: string; readonly off: boolean }
  | { readonly type: 'chip'; readonly chip: ReviewerSettings['chip'] }
  | { readonly type: 'box'; readonly box: ReviewerSettings['boxes'][number] };

/** Every message of the extension: name, what is sent, what comes back. */
export interface Protocol {
  /** Watcher -> background: this page holds a job-post form; inject the reviewer into this frame. */
  formFound(data: { siteId: string }): void;
  /** Reviewer -> background. */
  draftChanged(data: DraftUpdate): DraftAnswer;
  /** Reviewer -> background: started in this frame. */
  reviewerStarted(): ReviewerSettings;
  /** Background -> reviewer: settings changed, so send the draft anew. */
  settingsChanged(data: ReviewerSettings): void;
  /** Reviewer -> background: keep a choice. */
  choose(data: Choice): Kept;
  /** Reviewer -> background: pause or resume this tab until it closes. */
  pauseTab(data: { paused: boolean }): void;
  /** Reviewer -> background: wake up, a field was focused. */
  wake(): void;
  /** Reviewer -> background: the post was published or its form closed. */
  draftEnded(data: DraftEnd): void;
  /** Reviewer -> background: inject the card's script into this frame. */
  cardWanted(): void;
  /** Popup, panel -> background. */
  tabReview(data: { tabId: number }): TabReview;
  /** Background -> popup, panel: much of a tab's post is new, and reading it takes a moment. */
  reviewBegan(data: { tabId: number }): void;
  /** Background -> popup, panel: a tab's review changed. */
  reviewChanged(data: TabReview): void;
  /** Popup, panel -> background -> the tab. */
  act(data: { tabId: number; action: Action }): ActionOutcome;
  /** Background -> reviewer in the tab. */
  perform(data: Action): ActionOutcome;
  /** Popup, panel -> background: keep a choice about a tab's review. */
  chooseInTab(data: { tabId: number; choice: Choice }): Kept;
  /** Card, chip -> background: open the options page at a rule. */
  openOptions(data: { hash?: string }): void;
}
