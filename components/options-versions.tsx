import { useState } from 'react';
import { i18n } from '#i18n';
import type { Stretch } from '../lib/text/changes';
import { toMoment, toNumber } from './format';

/** A version as it is shown. */
export interface VersionRow {
  readonly at: number;
  readonly score: number | null;
  readonly title: string;
  readonly description: string;
  readonly deliverables?: string;
}

interface Props {
  readonly versions: readonly VersionRow[];
  onCopy(text: string): Promise<boolean>;
  compare(before: string, after: string): readonly Stretch[];
}

const nameOf = ({ at, score }: VersionRow): string =>
  i18n.t('history.version', [toMoment(at), score === null ? i18n.t('history.noScore') : toNumber(score)]);

const textOf = ({ title, description, deliverables }: VersionRow): string =>
  [title, description, deliverables].filter(Boolean).join('\n\n');

/** Two versions of a post, word by word, and the older one to copy. */
export function OptionsVersions({ versions, onCopy, compare }: Props) {
  const [chosen, setChosen] = useState<readonly [number, number]>([
    Math.max(0, versions.length - 2),
    versions.length - 1,
  ]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [older, newer] = chosen.map((index) => versions[Math.min(index, versions.length - 1)]!) as [
    VersionRow,
    VersionRow,
  ];
  const isSole = versions.length === 1;
  const stretches = compare(textOf(older), textOf(newer));
  const choose = (which: 0 | 1, label: string) => (
    <label className="field">
      {label}
      <select
        className="input"
        value={chosen[which]}
        onChange={(event) => {
          const index = Number(event.target.value);
          setChosen(which === 0 ? [index, chosen[1]] : [chosen[0], index]);
          setCopied(null);
        }}
      >
        {versions.map((version, index) => (
          <option key={version.at} value={index}>
            {nameOf(version)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="stack">
      {isSole ? (
        <p className="quiet">{nameOf(older)}</p>
      ) : (
        <div className="row">
          {choose(0, i18n.t('history.older'))}
          {choose(1, i18n.t('history.newer'))}
        </div>
      )}
      {!isSole && stretches.every(({ kind }) => kind === 'same') && <p className="quiet">{i18n.t('history.same')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of words, no form */}
      <div className="example" role="group" aria-label={i18n.t('history.compare')}>
        <p>
          {stretches.map(({ kind, text }, index) => {
            const key = `${index}${kind}`;
            if (kind === 'added') return <ins key={key}>{text}</ins>;
            if (kind === 'removed') return <del key={key}>{text}</del>;
            return <span key={key}>{text}</span>;
          })}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={async () => setCopied(await onCopy(textOf(older)))}>
          {i18n.t(isSole ? 'history.copySole' : 'history.copy')}
        </button>
        <span role="status" className="small">
          {copied !== null && i18n.t(copied ? 'history.copied' : 'history.notCopied')}
        </span>
      </div>
    </div>
  );
}
