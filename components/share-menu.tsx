import { i18n } from '#i18n';
import { type SharedReview, toMarkdown, toPlainText } from '../lib/share/review-text';

interface ShareMenuProps {
  readonly review: SharedReview;
  onCopy(text: string): void;
  onPrint(): void;
}

/** Takes the review elsewhere: copied, or on paper. */
export function ShareMenu({ review, onCopy, onPrint }: ShareMenuProps) {
  return (
    <details className="fold">
      <summary className="focus-ring">{i18n.t('share.heading')}</summary>
      <div className="row">
        <button type="button" className="button" onClick={() => onCopy(toPlainText(review))}>
          {i18n.t('share.copyText')}
        </button>
        <button type="button" className="button" onClick={() => onCopy(toMarkdown(review))}>
          {i18n.t('share.copyMarkdown')}
        </button>
        <button type="button" className="button" onClick={onPrint}>
          {i18n.t('share.print')}
        </button>
      </div>
    </details>
  );
}
