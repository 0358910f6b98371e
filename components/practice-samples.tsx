import { i18n } from '#i18n';

interface Props {
  readonly samples: readonly ('poor' | 'middling' | 'good')[];
  /** Whether the browser did not give the clipboard away. */
  readonly isPasteRefused: boolean;
  onTry(sample: 'poor' | 'middling' | 'good'): void;
  onPaste(): void;
  onClear(): void;
}

/** Three drafts to try, and the user's own to paste. */
export function PracticeSamples({ samples, isPasteRefused, onTry, onPaste, onClear }: Props) {
  return (
    <div className="stack">
      <p id="practice-samples" className="quiet">
        {i18n.t('practice.samples')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, no form's fieldset */}
      <div className="row" role="group" aria-labelledby="practice-samples">
        {samples.map((sample) => (
          <button key={sample} type="button" className="button" onClick={() => onTry(sample)}>
            {i18n.t(`practice.sample.${sample}`)}
          </button>
        ))}
        <button type="button" className="button" onClick={onPaste}>
          {i18n.t('practice.paste')}
        </button>
        <button type="button" className="button" onClick={onClear}>
          {i18n.t('practice.clear')}
        </button>
      </div>
      <div role="status">{isPasteRefused && <p>{i18n.t('practice.pasteRefused')}</p>}</div>
    </div>
  );
}
