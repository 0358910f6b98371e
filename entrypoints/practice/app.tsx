import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { PracticeFields } from '../../components/practice-fields';
import { PracticeGuide } from '../../components/practice-guide';
import { PracticePointers } from '../../components/practice-pointers';
import { PracticeSamples } from '../../components/practice-samples';
import { WhatsNew } from '../../components/whats-new';
import { Panel } from '../shared/panel';
import { useNews } from '../shared/use-news';
import { SAMPLE_DRAFTS } from './sample-drafts';
import { usePracticeDraft } from './use-practice-draft';

/** The practice page: a post and its review, without any account. */
export function App() {
  const title = useRef<HTMLInputElement>(null);
  const description = useRef<HTMLTextAreaElement>(null);
  const { keep, put } = usePracticeDraft(title, description);
  const { isGuideWanted, isNew, version, guideDone, newsSeen } = useNews();
  const [isPasteRefused, setIsPasteRefused] = useState(false);
  const paste = async () => {
    const text = await navigator.clipboard.readText().catch(() => null);
    setIsPasteRefused(text === null);
    if (text !== null) put({ title: title.current?.value ?? '', description: text });
    else description.current?.focus();
  };
  return (
    <main className="practice">
      <header className="stack">
        <h1>{i18n.t('practice.heading')}</h1>
        <p className="quiet">
          {i18n.t('practice.intro')} {i18n.t('practice.private')}
        </p>
      </header>
      {isNew && <WhatsNew version={version} onSeen={newsSeen} />}
      {isGuideWanted && <PracticeGuide isFirefox={import.meta.env.FIREFOX} onDone={guideDone} />}
      <PracticeSamples
        samples={SAMPLE_DRAFTS.map(({ id }) => id)}
        isPasteRefused={isPasteRefused}
        onTry={(sample) => put(SAMPLE_DRAFTS.find(({ id }) => id === sample)!)}
        onPaste={() => void paste()}
        onClear={() => put({ title: '', description: '' })}
      />
      <div className="desk">
        <PracticeFields title={title} description={description} onInput={keep} />
        <div className="panel review">
          <Panel isEmbedded={true} />
        </div>
      </div>
      <PracticePointers />
    </main>
  );
}
