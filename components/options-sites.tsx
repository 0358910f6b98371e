import { useId } from 'react';
import { i18n } from '#i18n';
import { toDate } from './format';

interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly isLocked: boolean;
}

/** A picked box as the list shows it. */
export interface BoxRow {
  readonly host: string;
  readonly path: string;
  readonly at: number;
}

interface Props {
  readonly sites: readonly SiteRow[];
  readonly boxes: readonly BoxRow[];
  onTurn(site: string, isOn: boolean): void;
  onRemove(box: BoxRow): void;
}

/** Sites on and off, and the boxes picked on other sites. */
export function OptionsSites({ sites, boxes, onTurn, onRemove }: Props) {
  const heading = useId();
  return (
    <section id="sites" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('options.sites.heading')}</h2>
      <p className="quiet">{i18n.t('options.sites.intro')}</p>
      <ul className="panel plain-list stack">
        {sites.map(({ id, name, isOn, isLocked }) => (
          <li key={id} className="row">
            <label className="check">
              <input
                type="checkbox"
                checked={isOn}
                disabled={isLocked}
                onChange={(event) => onTurn(id, event.target.checked)}
              />
              {name}
            </label>
            {isLocked && <span className="quiet small">{i18n.t('options.locked')}</span>}
          </li>
        ))}
      </ul>
      <h3>{i18n.t('options.sites.boxes')}</h3>
      {boxes.length === 0 ? (
        <p className="quiet">{i18n.t('options.sites.noBoxes')}</p>
      ) : (
        <ul className="panel plain-list stack lines">
          {boxes.map((box) => (
            <li key={`${box.host}${box.path}${box.at}`} className="row between">
              <span>
                {box.host}
                {box.path} <span className="quiet small">{i18n.t('options.sites.picked', [toDate(box.at)])}</span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={i18n.t('options.removeThis', [box.host + box.path])}
                onClick={() => onRemove(box)}
              >
                {i18n.t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
