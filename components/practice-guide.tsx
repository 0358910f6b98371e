import { useId } from 'react';
import { i18n } from '#i18n';

interface Props {
  /** The browser's own name for its toolbar's menu of extensions differs. */
  readonly isFirefox: boolean;
  onDone(): void;
}

/** The first two minutes: three steps, and how to pin the icon. */
export function PracticeGuide({ isFirefox, onDone }: Props) {
  const heading = useId();
  return (
    <section className="panel stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('practice.guide.heading')}</h2>
      <ol className="guide">
        <li>{i18n.t('practice.guide.try')}</li>
        <li>{i18n.t('practice.guide.point')}</li>
        <li>{i18n.t('practice.guide.click')}</li>
      </ol>
      <p className="quiet small">{i18n.t(isFirefox ? 'practice.guide.pinFirefox' : 'practice.guide.pin')}</p>
      <div>
        <button type="button" className="button" onClick={onDone}>
          {i18n.t('practice.guide.done')}
        </button>
      </div>
    </section>
  );
}
