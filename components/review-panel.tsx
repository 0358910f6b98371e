import { useState } from 'react';
import { i18n } from '#i18n';
import type { TextPart } from '../lib/analyzer/post';
import type { Finding, Flag, Gap } from '../lib/analyzer/report';
import type { Action, ActionOutcome, Kept, TabReview } from '../lib/messages/protocol';
import type { Moved } from '../lib/review/look';
import { safeFlags } from '../lib/review/safe-rewrites';
import { BlanksItem } from './blanks-item';
import { Checklist, type MistakeFilter } from './checklist';
import { type Choice, Chosen } from './choices';
import { DraftSoFar } from './draft-so-far';
import { type EmptyReason, EmptyState } from './empty-state';
import { FindingItem } from './finding-item';
import { FindingsList } from './findings-list';
import { FixSafe } from './fix-safe';
import { MissingParts } from './missing-parts';
import { outcomeText } from './outcome-text';
import { Score } from './score-dial';
import { ShareMenu } from './share-menu';
import type { Step } from './wizard-step';

/** Why a site could not be opened to the extension. */
export type NoAccess = 'refused' | 'no-address' | 'no-site';

const NO_ACCESS = { refused: 'accessRefused', 'no-address': 'accessNoAddress', 'no-site': 'accessNoSite' } as const;

/** What popup and side panel show and tell. */
export interface ReviewPanelProps {
  /** `loading` until the first answer, `unanswered` where the background does not answer. */
  readonly status: 'loading' | 'ready' | 'unanswered';
  readonly review: TabReview | null;
  readonly moved: Moved | null;
  /** Whether much of the post is new and still being read. */
  readonly isReading?: boolean;
  readonly steps: readonly Step[];
  /** Does something in the page; null where nobody answered. */
  onAct(action: Action): Promise<ActionOutcome | null>;
  /** Keeps a choice about a finding, or takes it back. */
  onChoose(finding: Finding, choice: Choice, undo: boolean): Promise<Kept>;
  /** Whether the clipboard took it. */
  onCopy(text: string): Promise<boolean>;
  /** Lets the user point at a box, asking for the site where needed; why it could not, or null. */
  onPick(): Promise<NoAccess | null>;
  onGrant(): Promise<NoAccess | null>;
  onPractice(): void;
  onOptions(): void;
  /** Shows the same beside the page, where it stays open; absent where it is that already. */
  onBeside?(): void;
  onPrint(): void;
  onRetry(): void;
  /** Whether it stands within a page that has its own heading, options and way in; else it is the whole page. */
  readonly isEmbedded?: boolean;
}

/** A line at the top that says how the last click ended. */
interface Said {
  readonly text: string;
  readonly undoAll?: boolean;
}

/** The review of the tab: score, the nine mistakes, what is missing, each finding. Used by popup and side panel. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { review, steps, onAct, onChoose, onCopy, onPick, onPractice, onOptions } = props;
  const [filter, setFilter] = useState<MistakeFilter>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState<{ finding: Finding; choice: Choice } | null>(null);

  // What was said of one post is not true of the next one that comes to the front.
  const place = review && `${review.tabId} ${review.siteId} ${review.step}`;
  const [saidAt, setSaidAt] = useState(place);
  if (place !== saidAt) {
    setSaidAt(place);
    setSaid(null);
    setChosen(null);
    setRefused({});
  }

  const stepOf = (part: TextPart): string | null => steps.find(({ parts }) => parts.includes(part))?.name ?? null;
  const act = async (action: Action, finding?: Finding) => {
    setSaid(null);
    const outcome = await onAct(action);
    const text = outcomeText(outcome);
    if (text && finding) setRefused((before) => ({ ...before, [finding.id]: text }));
    else if (text) setSaid({ text });
    return outcome;
  };
  const copy = async (text: string) =>
    setSaid({ text: i18n.t((await onCopy(text)) ? 'error.copied' : 'error.notCopied') });
  const sayKept = (kept: Kept): boolean => {
    if (kept !== 'saved') setSaid({ text: i18n.t(kept === 'full' ? 'error.full' : 'error.notSaved') });
    return kept === 'saved';
  };
  const choose = async (finding: Finding, choice: Choice) => {
    setSaid(null);
    if (sayKept(await onChoose(finding, choice, false))) setChosen({ finding, choice });
  };
  const undoChoice = async () => {
    if (!chosen) return;
    setChosen(null);
    sayKept(await onChoose(chosen.finding, chosen.choice, true));
  };
  const fixAll = async (flags: readonly Flag[]) => {
    const outcome = await act({ type: 'apply-all', findings: flags });
    if (!outcome) return;
    const count = outcome.applied?.length ?? (outcome.done ? flags.length : 0);
    if (count > 0) setSaid({ text: i18n.t('popup.fixed', count, [count, flags.length]), undoAll: true });
  };

  const gain = async (asking: Promise<NoAccess | null>) => {
    setSaid(null);
    const reason = await asking;
    if (reason) setSaid({ text: i18n.t(`error.${NO_ACCESS[reason]}`) });
  };

  const empty = emptyReason(props);
  const report = review?.report;
  const partsHere = review?.partsHere ?? [];
  const siteName = review?.siteName ?? null;
  const flags = report?.findings.filter((finding): finding is Flag => finding.kind === 'flag') ?? [];
  const gaps = report?.findings.filter((finding): finding is Gap => finding.kind === 'gap') ?? [];

  const Root = props.isEmbedded ? 'section' : 'main';
  return (
    <Root className="panel-root" aria-label={props.isEmbedded ? i18n.t('practice.review') : undefined}>
      {!props.isEmbedded && <h1 className="visually-hidden">{i18n.t('extensionName')}</h1>}
      {chosen && (
        <Chosen
          choice={chosen.choice}
          words={chosen.finding.kind === 'flag' ? chosen.finding.words : chosen.finding.message.what}
          siteName={siteName}
          takesFocus
          onUndo={undoChoice}
        />
      )}
      <div className={said ? 'said' : undefined}>
        <p role="status">{said?.text}</p>
        {said?.undoAll && (
          <button
            type="button"
            className="button"
            onClick={async () => {
              const outcome = await act({ type: 'undo-all' });
              if (outcome?.done) setSaid({ text: i18n.t('popup.undone') });
            }}
          >
            {i18n.t('popup.undoAll')}
          </button>
        )}
      </div>
      {props.isReading && !empty && (
        <div className="reading">
          <p className="small quiet" role="status">
            {i18n.t('popup.loading.heading')}. {i18n.t('popup.loading.text')}
          </p>
          <progress aria-label={i18n.t('popup.loading.heading')} />
        </div>
      )}
      {empty || !review || !report ? (
        <EmptyState
          reason={empty ?? 'loading'}
          siteName={siteName}
          onPick={() => void gain(onPick())}
          onPractice={onPractice}
          onGrant={() => void gain(props.onGrant())}
          onResume={() => void act({ type: 'resume' })}
          onRetry={props.onRetry}
        />
      ) : (
        <>
          {report.score !== null && report.band !== null ? (
            <Score score={report.score} band={report.band} moved={props.moved} />
          ) : (
            <section className="empty">
              <h2>{i18n.t('popup.short.heading')}</h2>
              <p className="quiet">{i18n.t('popup.short.text')}</p>
            </section>
          )}
          <FixSafe flags={safeFlags(report, partsHere)} post={review.post} onApply={(safe) => void fixAll(safe)} />
          <section aria-labelledby="mistakes-heading">
            <div className="section-head">
              <h2 id="mistakes-heading">{i18n.t('popup.nine')}</h2>
            </div>
            <Checklist report={report} filter={filter} onFilter={setFilter} />
          </section>
          <MissingParts
            gaps={gaps.filter(({ mistake }) => !filter || mistake === filter)}
            partsHere={partsHere}
            siteName={siteName}
            stepOf={stepOf}
            noticeFor={({ id }) => refused[id] ?? null}
            onInsert={(finding) => void act({ type: 'insert-stub', finding }, finding)}
            onCopy={copy}
            onChoose={(gap, choice) => void choose(gap, choice)}
          />
          <FindingsList
            flags={flags}
            filter={filter}
            onShowAll={() => setFilter(null)}
            blanks={(blanks) => (
              <BlanksItem
                key="blanks"
                blanks={blanks}
                post={review.post}
                partsHere={partsHere}
                siteName={siteName}
                noticeFor={({ id }) => refused[id] ?? null}
                onReveal={(blank) => void act({ type: 'reveal', finding: blank }, blank)}
                onChoose={(choice) => void choose(blanks[0], choice)}
              />
            )}
            item={(flag) => (
              <FindingItem
                key={flag.id}
                flag={flag}
                siteName={siteName}
                isHere={partsHere.includes(flag.part)}
                step={stepOf(flag.part)}
                notice={refused[flag.id] ?? null}
                onReveal={() => void act({ type: 'reveal', finding: flag }, flag)}
                onApply={(rewrite) => void act({ type: 'apply', finding: flag, rewrite }, flag)}
                onCopy={copy}
                onChoose={(choice) => void choose(flag, choice)}
              />
            )}
          />
          <DraftSoFar post={review.post} partsHere={partsHere} steps={steps} />
          <ShareMenu review={{ post: review.post, report }} onCopy={copy} onPrint={props.onPrint} />
        </>
      )}
      <footer className="panel-foot">
        {props.onBeside && (
          <button type="button" className="button plain" onClick={props.onBeside}>
            {i18n.t('popup.beside')}
          </button>
        )}
        {review?.state === 'watching' && (
          <button type="button" className="button plain" onClick={() => void act({ type: 'pause', scope: 'tab' })}>
            {i18n.t('popup.pause')}
          </button>
        )}
        <button type="button" className="button plain" onClick={onOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </Root>
  );
}

/** Why there is nothing to review, or null where there is. */
function emptyReason({ status, review, isReading }: ReviewPanelProps): EmptyReason | null {
  if (status !== 'ready') return status;
  if (!review) return 'none';
  if (review.state !== 'watching') return review.state;
  if (!review.report) return 'loading';
  const { state } = review.report;
  if (state !== 'empty' && state !== 'other-language') return null;
  // What was just pasted into an empty box is on its way.
  return isReading ? 'loading' : state;
}
