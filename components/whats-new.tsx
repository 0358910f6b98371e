import { useId } from 'react';
import { i18n } from '#i18n';

interface Props {
  readonly version: string;
  onSeen(): void;
}

/** What an update brought: shown once, in its place on the page. */
export function WhatsNew({ version, onSeen }: Props) {
  const heading = useId();
  return (
    <section className="notice stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('practice.news.heading', [version])}</h2>
      <p>{i18n.t('practice.news.text')}</p>
      <div>
        <button type="button" className="button" onClick={onSeen}>
          {i18n.t('practice.news.seen')}
        </button>
      </div>
    </section>
  );
}
