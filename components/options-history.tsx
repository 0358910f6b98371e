import { useId } from 'react';
import { i18n } from '#i18n';
import type { Stretch } from '../lib/text/changes';
import { OptionsVersions, type VersionRow } from './options-versions';

/** The versions of one post, the oldest first. */
export interface PostRow {
  readonly draft: string;
  readonly versions: readonly VersionRow[];
}

interface Props {
  readonly isOn: boolean;
  readonly posts: readonly PostRow[];
  /** Whether they have just been wiped. */
  readonly isWiped: boolean;
  onTurn(isOn: boolean): void;
  onWipe(): void;
  /** Copies to the clipboard; false where the browser did not allow it. */
  onCopy(text: string): Promise<boolean>;
  compare(before: string, after: string): readonly Stretch[];
}

/** Earlier drafts: kept or not, looked at, compared, copied and wiped. */
export function OptionsHistory({ isOn, posts, isWiped, onTurn, onWipe, onCopy, compare }: Props) {
  const heading = useId();
  return (
    <section id="history" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('history.heading')}</h2>
      <p className="quiet">{i18n.t('history.intro')}</p>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
        {i18n.t('history.keep')}
      </label>
      {posts.length === 0 && <p className="quiet">{i18n.t(isOn ? 'history.none' : 'history.off')}</p>}
      {posts.map(({ draft, versions }) => (
        <details key={draft} className="panel">
          <summary>
            {versions.at(-1)?.title || i18n.t('history.untitled')}{' '}
            <span className="quiet small">{i18n.t('history.versions', versions.length)}</span>
          </summary>
          <OptionsVersions versions={versions} onCopy={onCopy} compare={compare} />
        </details>
      ))}
      <div role="status">{isWiped && <p className="notice">{i18n.t('history.wiped')}</p>}</div>
      {posts.length > 0 && (
        <div>
          <button type="button" className="button danger" onClick={onWipe}>
            {i18n.t('history.wipe')}
          </button>
        </div>
      )}
    </section>
  );
}
