import { i18n } from '#i18n';
import type { ActionOutcome } from '../lib/messages/protocol';

/** Why something could not be done in the page, and what to do instead; null where it was done. */
export function outcomeText(outcome: ActionOutcome | null): string | null {
  if (!outcome) return i18n.t('error.unanswered');
  if (outcome.done) return null;
  switch (outcome.reason) {
    case 'moved':
      return i18n.t('notice.moved');
    case 'too-long':
      return outcome.by ? i18n.t('error.tooLongBy', outcome.by) : i18n.t('notice.tooLong');
    case 'other-step':
      return i18n.t('notice.otherStep');
    case 'gone':
      return i18n.t('notice.gone');
    default:
      return i18n.t('notice.refused');
  }
}
