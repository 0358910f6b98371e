import { i18n } from '#i18n';
import { byMistake, type SharedReview, scoreLine, suggestionsOf, wordsOf } from '../lib/share/review-text';
import { WithBlanks } from './with-blanks';

/** The review on paper: the post, and below it what to change. */
export function PrintedReview({ review: { post, report }, date }: { review: SharedReview; date: string }) {
  return (
    <article className="printed">
      <header>
        <h1 lang="en">{post.title || i18n.t('share.title')}</h1>
        <p>{scoreLine(report)}</p>
        <p className="small quiet">{i18n.t('share.printedOn', [date])}</p>
      </header>
      {post.description && (
        <div className="printed-post" lang="en">
          {post.description}
        </div>
      )}
      {post.deliverables && (
        <div className="printed-post" lang="en">
          {post.deliverables}
        </div>
      )}
      {report.findings.length === 0 && <p>{i18n.t('share.nothing')}</p>}
      {byMistake(report).map(({ name, cost, entries }) => (
        <section key={name}>
          <h2>
            {name}
            {cost > 0 && <span className="quiet"> {i18n.t('popup.costs', cost)}</span>}
          </h2>
          <ul>
            {entries.map((entry) => (
              <li key={entry[0].id} lang="en">
                {entry[0].kind === 'flag' && <strong>{wordsOf(entry).join(', ')}: </strong>}
                {entry[0].message.what}. {entry[0].message.instead}
                {suggestionsOf(entry).map((text) => (
                  <p key={text} className="printed-try">
                    {i18n.t('share.try')} <WithBlanks text={text} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
