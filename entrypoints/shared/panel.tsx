import { browser } from 'wxt/browser';
import type { Choice as CardChoice } from '../../components/choices';
import { ReviewPanel } from '../../components/review-panel';
import type { Finding } from '../../lib/analyzer/report';
import { ask } from '../../lib/messages/ask';
import { sendMessage } from '../../lib/messages/messaging';
import type { Choice } from '../../lib/messages/protocol';
import { SITES } from '../../lib/site/index';
import { type ExtensionPage, openBeside, openPage, requestAccess } from './pages';
import { useLastLook } from './use-last-look';
import { useTabReview } from './use-tab-review';

interface PanelProps {
  /** Called where something opens in the page or in another tab. */
  onLeave?(): void;
  /** Whether it stands in the page whose own post is reviewed. */
  readonly isEmbedded?: boolean;
  /** Whether it can be opened beside the page, to stay there. */
  readonly canBeside?: boolean;
}

/** Popup and side panel: the review of the tab in front; on the practice page: the review of its own post. */
export function Panel({ onLeave, isEmbedded = false, canBeside = false }: PanelProps) {
  const { status, review, isReading, url, windowId, act, retry } = useTabReview(isEmbedded);
  const moved = useLastLook(review);
  const steps = SITES.find(({ id }) => id === review?.siteId)?.steps ?? [];
  const open = (path: ExtensionPage) => void openPage(path).then(() => onLeave?.());
  return (
    <ReviewPanel
      status={status}
      review={review}
      moved={moved}
      isReading={isReading}
      steps={steps}
      onAct={act}
      onChoose={async (finding, choice, undo) => {
        const target = review?.tabId;
        if (target === undefined) return 'failed';
        const kept = toChoice(finding, choice, undo, review?.siteId ?? null);
        const asked = await ask(() => sendMessage('chooseInTab', { tabId: target, choice: kept }));
        return asked.kind === 'answer' ? asked.value : 'failed';
      }}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      onPick={async () => {
        // The browser asks only during the click, so asking comes first; the click on the icon may have lent access already.
        const asking = requestAccess(url);
        const outcome = await act({ type: 'pick' });
        if (outcome?.done) return onLeave?.() ?? null;
        const access = await asking;
        if (access !== 'granted') return access;
        if (!(await act({ type: 'pick' }))?.done) return 'no-site';
        return onLeave?.() ?? null;
      }}
      onPractice={() => open('/practice.html')}
      onGrant={async () => {
        const access = await requestAccess(url);
        if (access === 'granted') retry();
        return access === 'granted' ? null : access;
      }}
      onOptions={() => {
        void browser.runtime.openOptionsPage();
        onLeave?.();
      }}
      {...(canBeside && windowId !== null && { onBeside: () => void openBeside(windowId).then(onLeave, retry) })}
      onPrint={() => open(`/print.html#${review?.tabId ?? ''}`)}
      onRetry={retry}
      isEmbedded={isEmbedded}
    />
  );
}

/** A choice in the words of the settings. */
function toChoice(finding: Finding, choice: CardChoice, undo: boolean, siteId: string | null): Choice {
  const { rule } = finding;
  if (choice === 'here' || choice === 'always')
    return {
      type: undo ? 'restore' : 'dismiss',
      rule,
      words: finding.kind === 'flag' ? finding.words : '',
      always: choice === 'always',
    };
  return { type: undo ? 'turn-on' : 'turn-off', rule, siteId: choice === 'site' ? siteId : null };
}
