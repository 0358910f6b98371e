import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** Why there is no review to show. */
export type EmptyReason =
  | 'none'
  | 'no-access'
  | 'paused'
  | 'unreadable'
  | 'empty'
  | 'other-language'
  | 'unanswered'
  | 'loading';

// Names of texts hold letters only.
const KEYS = {
  none: 'none',
  'no-access': 'noAccess',
  paused: 'paused',
  unreadable: 'unreadable',
  empty: 'empty',
  'other-language': 'otherLanguage',
  unanswered: 'unanswered',
  loading: 'loading',
} as const;

interface EmptyStateProps {
  readonly reason: EmptyReason;
  readonly siteName: string | null;
  onPick(): void;
  onPractice(): void;
  onGrant(): void;
  onResume(): void;
  onRetry(): void;
}

/** What to do where there is no review to show: never an empty frame. */
export function EmptyState({ reason, siteName, onPick, onPractice, onGrant, onResume, onRetry }: EmptyStateProps) {
  const button = (text: string, onClick: () => void, primary = false) => (
    <button type="button" className={`button${primary ? ' primary' : ''}`} onClick={onClick}>
      {text}
    </button>
  );
  const actions: Record<EmptyReason, ReactNode> = {
    none: (
      <>
        <p className="row">
          <span>{i18n.t('popup.none.where')}</span>
          <span className="row">
            <Site href="https://www.upwork.com/nx/job-post/">Upwork</Site>
            <Site href="https://www.fiverr.com/">Fiverr</Site>
          </span>
        </p>
        {button(i18n.t('popup.none.pick'), onPick, true)}
        <p className="small quiet">{i18n.t('popup.none.pickHint')}</p>
        {button(i18n.t('popup.none.practice'), onPractice)}
      </>
    ),
    'no-access': button(i18n.t('popup.noAccess.action'), onGrant, true),
    paused: button(i18n.t('popup.paused.action'), onResume, true),
    unreadable: (
      <>
        {button(i18n.t('popup.none.pick'), onPick, true)}
        {button(i18n.t('popup.none.practice'), onPractice)}
      </>
    ),
    empty: null,
    'other-language': null,
    unanswered: button(i18n.t('popup.unanswered.action'), onRetry, true),
    loading: <progress aria-label={i18n.t('popup.loading.heading')} />,
  };
  const key = KEYS[reason];
  return (
    <section className="empty" aria-labelledby="empty-heading">
      <h2 id="empty-heading">{i18n.t(`popup.${key}.heading`)}</h2>
      <p>
        {key === 'noAccess' || key === 'paused'
          ? i18n.t(`popup.${key}.text`, [siteName ?? i18n.t('popup.thisSite')])
          : i18n.t(`popup.${key}.text`)}
      </p>
      {actions[reason]}
    </section>
  );
}

function Site({ href, children }: { href: string; children: string }) {
  return (
    <a className="link" href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
