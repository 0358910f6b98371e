import { i18n } from '#i18n';
import { OptionsPhraseForm, type PhraseDraft, type PhraseRefusal } from './options-phrase-form';

/** A phrase as the list shows it. */
export interface PhraseRow extends PhraseDraft {
  /** Set by the organisation. */
  readonly isLocked: boolean;
}

interface Props {
  readonly phrases: readonly PhraseRow[];
  readonly isOn: boolean;
  onTurn(isOn: boolean): void;
  /** Gives back why the phrase is refused, or null once it is taken. */
  onAdd(phrase: PhraseDraft): Promise<PhraseRefusal | null>;
  onRemove(phrase: PhraseRow): void;
}

/** The user's own phrases, and a form for one more. */
export function OptionsPhrases({ phrases, isOn, onTurn, onAdd, onRemove }: Props) {
  return (
    <div className="stack">
      <h3>{i18n.t('options.words.phrases')}</h3>
      <p className="quiet">{i18n.t('options.words.intro')}</p>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
        {i18n.t('options.words.pause')}
      </label>
      {phrases.length === 0 ? (
        <p className="quiet">{i18n.t('options.words.none')}</p>
      ) : (
        <ul className="panel plain-list stack lines">
          {phrases.map((phrase) => (
            <li key={`${phrase.does} ${phrase.words}`} className="row between">
              <span>
                “{phrase.words}”{' '}
                <span className="badge">
                  {i18n.t(phrase.does === 'flag' ? 'options.words.flags' : 'options.words.allows')}
                </span>
                {phrase.does === 'flag' && phrase.instead !== '' && <> → {phrase.instead}</>}
                {phrase.hits[0] !== undefined && (
                  <span className="quiet small"> {i18n.t('options.words.example', [phrase.hits[0]])}</span>
                )}
              </span>
              {phrase.isLocked ? (
                <span className="quiet small">{i18n.t('options.locked')}</span>
              ) : (
                <button
                  type="button"
                  className="button"
                  aria-label={i18n.t('options.removeThis', [phrase.words])}
                  onClick={() => onRemove(phrase)}
                >
                  {i18n.t('options.remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <OptionsPhraseForm onAdd={onAdd} />
    </div>
  );
}
