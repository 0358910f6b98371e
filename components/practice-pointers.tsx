import { useId } from 'react';
import { i18n } from '#i18n';

/** Where to go from here: the sites on which the same review appears by itself. */
export function PracticePointers() {
  const heading = useId();
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('practice.next.heading')}</h2>
      <p>{i18n.t('practice.next.text')}</p>
      <ul className="row plain-list">
        <li>
          <a href="https://www.upwork.com/nx/job-post/" target="_blank" rel="noreferrer">
            {i18n.t('practice.next.upwork')}
          </a>
        </li>
        <li>
          <a href="https://www.fiverr.com/" target="_blank" rel="noreferrer">
            {i18n.t('practice.next.fiverr')}
          </a>
        </li>
        <li>
          <a href="/options.html">{i18n.t('practice.next.options')}</a>
        </li>
      </ul>
      <p className="quiet small">{i18n.t('practice.next.elsewhere')}</p>
    </section>
  );
}
