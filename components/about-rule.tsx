import { i18n } from '#i18n';
import type { AboutRule as About } from '../lib/analyzer/about-rule';
import { WordDiff } from './word-diff';

/** Where the advice comes from, and what it looks like on another text. */
export function AboutRule({ about }: { about: About }) {
  const { source, example } = about;
  return (
    <details className="about">
      <summary className="focus-ring">{i18n.t('card.about')}</summary>
      {example && (
        <div className="example">
          <span className="small quiet">{i18n.t('card.example')}</span>
          <p>
            <WordDiff before={example.before} after={example.after} />
          </p>
        </div>
      )}
      <p className="small quiet">
        {i18n.t('card.source')}{' '}
        {source.url ? (
          <a className="link" href={source.url} target="_blank" rel="noreferrer noopener" lang="en">
            {source.title}
            <span className="visually-hidden"> {i18n.t('card.newTab')}</span>
          </a>
        ) : (
          <span lang="en">{source.title}</span>
        )}
      </p>
    </details>
  );
}
