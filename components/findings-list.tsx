import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { type Entry, entriesOf, pointsOf } from '../lib/analyzer/entries';
import type { Flag } from '../lib/analyzer/report';
import type { MistakeFilter } from './checklist';

interface FindingsListProps {
  readonly flags: readonly Flag[];
  readonly filter: MistakeFilter;
  onShowAll(): void;
  item(flag: Flag): ReactNode;
  /** Several blanks as one entry. */
  blanks(blanks: Entry<Flag>): ReactNode;
}

/** The flags in reading order or by points, narrowed to one mistake where asked; several blanks are one entry. */
export function FindingsList({ flags, filter, onShowAll, item, blanks }: FindingsListProps) {
  const [byPoints, setByPoints] = useState(false);
  const shown = filter ? flags.filter(({ mistake }) => mistake === filter) : flags;
  const entries = entriesOf(shown);
  const ordered = byPoints ? entries.toSorted((a, b) => pointsOf(b) - pointsOf(a)) : entries;
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="findings-heading">
      <div className="section-head">
        <h2 id="findings-heading">{i18n.t('popup.findings', entries.length)}</h2>
        {entries.length > 1 && (
          <label className="small order">
            <span className="visually-hidden">{i18n.t('popup.order')}</span>
            <select
              className="select focus-ring"
              value={byPoints ? 'points' : 'reading'}
              onChange={(event) => setByPoints(event.target.value === 'points')}
            >
              <option value="reading">{i18n.t('popup.byReading')}</option>
              <option value="points">{i18n.t('popup.byPoints')}</option>
            </select>
          </label>
        )}
      </div>
      {filter && (
        <p className="small filter-line">
          {i18n.t('popup.onlyThese', [i18n.t(`mistakes.${filter}`)])}{' '}
          <button type="button" className="button plain small" onClick={onShowAll}>
            {i18n.t('popup.showAll')}
          </button>
        </p>
      )}
      <ul className="plain-list lines">
        {ordered.map((entry) => (entry.length > 1 ? blanks(entry) : item(entry[0])))}
      </ul>
    </section>
  );
}
