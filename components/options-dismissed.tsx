import { useId } from 'react';
import { i18n } from '#i18n';
import { toDate } from './format';

/** A dismissal as the list shows it. */
export interface DismissedRow {
  /** The rule's title. */
  readonly title: string;
  readonly words: string;
  readonly isAlways: boolean;
  readonly at: number;
}

interface Props {
  readonly dismissed: readonly DismissedRow[];
  onRestore(index: number): void;
  onRestoreAll(): void;
}

/** Findings that were dismissed, each to be restored. */
export function OptionsDismissed({ dismissed, onRestore, onRestoreAll }: Props) {
  const heading = useId();
  return (
    <section id="dismissed" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('options.dismissed.heading')}</h2>
      <p className="quiet">{i18n.t('options.dismissed.intro')}</p>
      {dismissed.length === 0 ? (
        <p className="quiet">{i18n.t('options.dismissed.none')}</p>
      ) : (
        <>
          <ul className="panel plain-list stack lines">
            {dismissed.map(({ title, words, isAlways, at }, index) => (
              <li key={`${title} ${words} ${at}`} className="row between">
                <span>
                  <span lang="en">{words === '' ? title : `“${words}” · ${title}`}</span>
                  <span className="quiet small">
                    {' '}
                    {i18n.t(isAlways ? 'options.dismissed.always' : 'options.dismissed.here')}, {toDate(at)}
                  </span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={i18n.t('options.dismissed.restoreThis', [words || title])}
                  onClick={() => onRestore(index)}
                >
                  {i18n.t('options.dismissed.restore')}
                </button>
              </li>
            ))}
          </ul>
          <div>
            <button type="button" className="button" onClick={onRestoreAll}>
              {i18n.t('options.dismissed.restoreAll')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
