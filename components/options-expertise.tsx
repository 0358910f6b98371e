import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';

interface Props {
  readonly expertise: readonly string[];
  /** Words that the organisation set. */
  readonly locked: readonly string[];
  onSave(expertise: string[]): void;
}

/** Words for what the business is known for. */
export function OptionsExpertise({ expertise, locked, onSave }: Props) {
  const [words, setWords] = useState(expertise.join(', '));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const list = [...new Set(words.split(/[,\n]/).map((word) => word.trim().slice(0, 80)))].filter(Boolean);
    setWords(list.join(', '));
    onSave(list.slice(0, 50));
  };
  return (
    <form className="stack" onSubmit={save}>
      <h3>{i18n.t('options.words.expertise')}</h3>
      <p className="quiet">{i18n.t('options.words.expertiseIntro')}</p>
      <label className="field">
        {i18n.t('options.words.expertiseWords')}
        <input className="input" value={words} onChange={(event) => setWords(event.target.value)} />
        <span className="quiet small">{i18n.t('options.words.expertiseHint')}</span>
      </label>
      {locked.length > 0 && (
        <p className="quiet small">
          {i18n.t('options.locked')}: {locked.join(', ')}
        </p>
      )}
      <div>
        <button type="submit" className="button">
          {i18n.t('options.words.save')}
        </button>
      </div>
    </form>
  );
}
