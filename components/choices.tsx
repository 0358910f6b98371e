import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';

/** What somebody chose to do with a finding instead of mending it. */
export type Choice = 'here' | 'always' | 'site' | 'everywhere';

interface ChoicesProps {
  readonly words: string | null;
  readonly siteName: string | null;
  onChoose(choice: Choice): void;
}

/** The ways not to see a finding again; each label says how far it reaches. */
export function Choices({ words, siteName, onChoose }: ChoicesProps) {
  return (
    <>
      {words && (
        <button type="button" className="button plain" onClick={() => onChoose('always')}>
          {i18n.t('card.always')}
        </button>
      )}
      {siteName && (
        <button type="button" className="button plain" onClick={() => onChoose('site')}>
          {i18n.t('card.offOnSite', [siteName])}
        </button>
      )}
      <button type="button" className="button plain" onClick={() => onChoose('everywhere')}>
        {i18n.t('card.offEverywhere')}
      </button>
    </>
  );
}

interface ChosenProps extends Pick<ChoicesProps, 'words' | 'siteName'> {
  readonly choice: Choice;
  /** Whether the button that was pressed had the focus: it is gone, and what undoes it takes its focus. */
  readonly takesFocus: boolean;
  onUndo(): void;
}

/** What was chosen, with the way back in the same place. Said once: by the button that takes the focus, or as a status. */
export function Chosen({ choice, words, siteName, takesFocus, onUndo }: ChosenProps) {
  const id = useId();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  const said = {
    here: i18n.t('card.doneHere'),
    always: i18n.t('card.doneAlways', [words ?? '']),
    site: i18n.t('card.doneSite', [siteName ?? '']),
    everywhere: i18n.t('card.doneEverywhere'),
  }[choice];
  return (
    <div className="chosen">
      <p id={id} role={takesFocus ? undefined : 'status'}>
        {said}
      </p>
      <button
        ref={undo}
        type="button"
        className="button"
        aria-describedby={takesFocus ? id : undefined}
        onClick={onUndo}
      >
        {i18n.t('card.undo')}
      </button>
    </div>
  );
}

interface FalseAlarmProps {
  readonly text: string;
  onCopy(text: string): unknown;
}

/** Reports a false alarm: shows first what will be copied, then copies it. */
export function FalseAlarm({ text, onCopy }: FalseAlarmProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) report.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="button plain"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('card.falseAlarm')}
      </button>
      <div ref={report} id={id} hidden={!open} className="false-alarm">
        <p className="small quiet">{i18n.t('card.falseAlarmIntro')}</p>
        <pre>{text}</pre>
        <button type="button" className="button" onClick={() => onCopy(text)}>
          {i18n.t('card.copyReport')}
        </button>
      </div>
    </>
  );
}
