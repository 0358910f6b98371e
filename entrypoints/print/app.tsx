import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { toLongMoment } from '../../components/format';
import { PrintedReview } from '../../components/printed-review';
import { ask } from '../../lib/messages/ask';
import { sendMessage } from '../../lib/messages/messaging';
import type { SharedReview } from '../../lib/share/review-text';

/** The review of the tab named in the address, as a page to print. */
export function App() {
  const [review, setReview] = useState<SharedReview | 'gone' | null>(null);
  useEffect(() => {
    const tabId = Number(location.hash.slice(1));
    void ask(() => sendMessage('tabReview', { tabId })).then((asked) => {
      const found = asked.kind === 'answer' ? asked.value : null;
      setReview(found?.report ? { post: found.post, report: found.report } : 'gone');
    });
  }, []);
  if (review === null) return <progress aria-label={i18n.t('popup.loading.heading')} />;
  if (review === 'gone')
    return (
      <main className="printed">
        <p>{i18n.t('share.gone')}</p>
      </main>
    );
  return (
    <main>
      <div className="print-bar">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {i18n.t('share.printNow')}
        </button>
      </div>
      <PrintedReview review={review} date={toLongMoment(Date.now())} />
    </main>
  );
}
