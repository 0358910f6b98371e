import { type ReactNode, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';

interface Props {
  /** What is stored, shown between the file and the wiping. */
  readonly children: ReactNode;
  readonly isWiped: boolean;
  onExport(): void;
  onImport(file: File): void;
  onWipe(): void;
  onUndo(): void;
}

/** Settings as a file, what is stored, and wiping it. */
export function OptionsData({ children, isWiped, onExport, onImport, onWipe, onUndo }: Props) {
  const heading = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section id="data" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('options.data.heading')}</h2>
      <p className="quiet">{i18n.t('options.data.private')}</p>
      <h3>{i18n.t('options.data.file')}</h3>
      <div className="row">
        <button type="button" className="button" onClick={onExport}>
          {i18n.t('options.data.export')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {i18n.t('options.data.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onImport(chosen);
            event.target.value = '';
          }}
        />
      </div>
      {children}
      <h3>{i18n.t('options.data.wipe')}</h3>
      <p className="quiet">{i18n.t('options.data.wipeIntro')}</p>
      <div className="row" role="status">
        {isWiped ? (
          <>
            <span>{i18n.t('options.data.wiped')}</span>
            <button type="button" className="button" onClick={onUndo}>
              {i18n.t('options.undo')}
            </button>
          </>
        ) : isAsking ? (
          <>
            <span>{i18n.t('options.data.wipeSure')}</span>
            <button
              type="button"
              className="button danger"
              onClick={() => {
                setIsAsking(false);
                onWipe();
              }}
            >
              {i18n.t('options.data.wipeYes')}
            </button>
            <button type="button" className="button" onClick={() => setIsAsking(false)}>
              {i18n.t('options.cancel')}
            </button>
          </>
        ) : (
          <button type="button" className="button danger" onClick={() => setIsAsking(true)}>
            {i18n.t('options.data.wipe')}
          </button>
        )}
      </div>
    </section>
  );
}
