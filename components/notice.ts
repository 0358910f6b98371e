import { i18n } from '#i18n';

/** How the last click ended, as a person is told; `by` is how many characters a rewrite is too long, `step` the wizard's step that holds the field. */
export type Notice =
  | { readonly kind: 'applied' | 'copied' | 'moved' | 'refused' | 'gone' | 'not-saved' | 'full' | 'unanswered' }
  | { readonly kind: 'too-long'; readonly by?: number }
  | { readonly kind: 'other-step'; readonly step?: string };

/** Whether the words could not be written, so that copying is what is left to do. */
export const isRefusal = (notice: Notice | null | undefined): boolean =>
  notice != null && ['moved', 'refused', 'gone', 'too-long', 'other-step'].includes(notice.kind);

/** The sentence for a notice, with its next step. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'too-long':
      return notice.by ? i18n.t('error.tooLongBy', notice.by) : i18n.t('error.tooLong');
    case 'other-step':
      return notice.step ? i18n.t('error.otherStepNamed', [notice.step]) : i18n.t('error.otherStep');
    case 'not-saved':
      return i18n.t('error.notSaved');
    default:
      return i18n.t(`error.${notice.kind}`);
  }
}
