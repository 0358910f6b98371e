import { i18n } from '#i18n';
import { toNumber } from './format';

/** A stored thing as it is shown. */
export interface StoredRow {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly value: unknown;
  readonly bytes: number;
}

function nameOf(key: string): string {
  if (key === 'settings') return i18n.t('options.data.settingsKey');
  if (key === 'settings-aside') return i18n.t('options.data.asideKey');
  if (key === 'history') return i18n.t('options.data.historyKey');
  if (key === 'sieve') return i18n.t('options.data.sieveKey');
  if (key === 'news') return i18n.t('options.data.newsKey');
  if (/draft|practice/.test(key)) return i18n.t('options.data.draftKey');
  if (key.startsWith('look:')) return i18n.t('options.data.lookKey');
  if (/^(?:tab|paused):|^last-tab$/.test(key)) return i18n.t('options.data.tabKey');
  return i18n.t('options.data.otherKey');
}

interface Props {
  readonly things: readonly StoredRow[];
  onRefresh(): void;
}

/** Everything that is stored, as it is stored, but for what the analyzer wrote down of itself: that says nothing to a person. */
export function OptionsStored({ things, onRefresh }: Props) {
  return (
    <div className="stack" id="stored">
      <h3>{i18n.t('options.data.stored')}</h3>
      <p className="quiet">
        {things.length === 0 ? i18n.t('options.data.storedNone') : i18n.t('options.data.storedIntro')}
      </p>
      {things.length > 0 && (
        <div className="panel stack lines">
          {things.map(({ area, key, value, bytes }) => (
            <details key={`${area}${key}`}>
              <summary>
                {nameOf(key)}{' '}
                <span className="quiet small">
                  {i18n.t(area === 'local' ? 'options.data.local' : 'options.data.session')} ·{' '}
                  {i18n.t('options.data.size', [toNumber(bytes)])}
                </span>
              </summary>
              {key === 'sieve' ? (
                <p className="small">{i18n.t('options.data.sieve')}</p>
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
                <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
              )}
            </details>
          ))}
        </div>
      )}
      <div>
        <button type="button" className="button" onClick={onRefresh}>
          {i18n.t('options.data.storedRefresh')}
        </button>
      </div>
    </div>
  );
}
