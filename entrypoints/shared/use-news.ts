import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { markGuideDone, markNewsSeen, readNews } from '../../lib/settings/news';

/** Whether guide and news are to be shown, and the ways to be through with them. */
export function useNews() {
  const [{ version }] = useState(() => browser.runtime.getManifest());
  const [news, setNews] = useState({ isGuideWanted: false, isNew: false });
  useEffect(() => {
    void readNews(version).then(setNews);
  }, [version]);
  return {
    ...news,
    version,
    guideDone() {
      setNews((now) => ({ ...now, isGuideWanted: false }));
      void markGuideDone(version);
    },
    newsSeen() {
      setNews((now) => ({ ...now, isNew: false }));
      void markNewsSeen(version);
    },
  };
}
