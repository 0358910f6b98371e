import { i18n } from '#i18n';
import type { Finding } from '../lib/analyzer/report';
import { RewriteList } from './rewrite-list';
import { WithBlanks } from './with-blanks';

interface MendingProps {
  readonly finding: Finding;
  /** Whether it can only be copied, not written. */
  readonly copyOnly: boolean;
  /** Whether the card was opened by keyboard, and so names its keys. */
  readonly focused: boolean;
  onApply(rewrite: number): void;
  onCopy(text: string): void;
}

/** What a click would write: the rewrites of a flag, a blank to fill, or the stub of a gap. */
export function Mending({ finding, copyOnly, focused, onApply, onCopy }: MendingProps) {
  if (finding.kind === 'flag' && finding.mistake === 'blank')
    return (
      <button type="button" className="button primary" data-fill onClick={() => onApply(0)}>
        {i18n.t('card.fillIn')}
      </button>
    );
  if (finding.kind === 'flag')
    return <RewriteList flag={finding} copyOnly={copyOnly} onApply={onApply} onCopy={onCopy} withKeys={focused} />;
  const { stub } = finding;
  if (!stub) return <p className="small">{i18n.t('popup.fillBlanks')}</p>;
  return (
    <div className="stub">
      <p className="stub-text" lang="en">
        <WithBlanks text={stub.text} />
      </p>
      <button type="button" className="button" data-fill onClick={() => (copyOnly ? onCopy(stub.text) : onApply(0))}>
        {i18n.t(copyOnly ? 'card.copy' : 'popup.insert')}
      </button>
    </div>
  );
}
