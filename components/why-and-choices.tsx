import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Message } from '../lib/analyzer/report';

interface WhyAndChoicesProps {
  readonly message: Message;
  /** What it is about, for those who hear its name without seeing where it stands. */
  readonly about: ReactNode;
  /** The choices. */
  readonly children: ReactNode;
}

/** Under an entry of the panel, folded: why it matters, what to do instead, and what else can be done about it. */
export function WhyAndChoices({ message: { why, instead }, about, children }: WhyAndChoicesProps) {
  return (
    <details className="more">
      <summary className="focus-ring small">
        {i18n.t('popup.why')}
        <span className="visually-hidden"> {about}</span>
      </summary>
      <p className="small" lang="en">
        {why}
      </p>
      <p className="small" lang="en">
        {instead}
      </p>
      <div className="more-list small">{children}</div>
    </details>
  );
}
