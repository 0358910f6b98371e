import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { MISTAKES, type Mistake } from '../lib/analyzer/mistakes';

/** A phrase as the form makes it. */
export interface PhraseDraft {
  readonly words: string;
  readonly does: 'flag' | 'allow';
  readonly mistake: Mistake;
  readonly instead: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Why a phrase is not taken; `sentence` is the test sentence that fails. */
export interface PhraseRefusal {
  readonly reason: 'no-words' | 'no-sentence' | 'not-caught' | 'not-said' | 'caught' | 'still-flagged' | 'too-many';
  readonly sentence?: string;
}

const EMPTY = { words: '', does: 'flag' as 'flag' | 'allow', mistake: 'vague' as Mistake, instead: '' };

const toLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function toSentence({ reason, sentence = '' }: PhraseRefusal): string {
  if (reason === 'no-words') return i18n.t('options.words.noWords');
  if (reason === 'no-sentence') return i18n.t('options.words.noSentence');
  if (reason === 'too-many') return i18n.t('options.words.tooMany');
  if (reason === 'caught') return i18n.t('options.words.caught', [sentence]);
  if (reason === 'still-flagged') return i18n.t('options.words.stillFlagged', [sentence]);
  return i18n.t('options.words.notCaught', [sentence]);
}

/** A form for a phrase of one's own, with the sentences that prove it. */
export function OptionsPhraseForm({ onAdd }: { onAdd(phrase: PhraseDraft): Promise<PhraseRefusal | null> }) {
  const [phrase, setPhrase] = useState(EMPTY);
  const [hits, setHits] = useState('');
  const [misses, setMisses] = useState('');
  const [refusal, setRefusal] = useState<PhraseRefusal | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const refused = await onAdd({
      ...phrase,
      words: phrase.words.trim(),
      hits: toLines(hits),
      misses: toLines(misses),
    });
    setRefusal(refused);
    if (refused) return;
    setPhrase(EMPTY);
    setHits('');
    setMisses('');
  };
  const isFlag = phrase.does === 'flag';
  return (
    <form className="panel stack" onSubmit={add}>
      <label className="field">
        {i18n.t('options.words.words')}
        <input
          className="input"
          maxLength={120}
          value={phrase.words}
          onChange={(event) => setPhrase({ ...phrase, words: event.target.value })}
        />
      </label>
      <fieldset className="row">
        <legend className="visually-hidden">{i18n.t('options.words.does')}</legend>
        {(['flag', 'allow'] as const).map((does) => (
          <label key={does} className="check">
            <input
              type="radio"
              name="does"
              checked={phrase.does === does}
              onChange={() => setPhrase({ ...phrase, does })}
            />
            {i18n.t(does === 'flag' ? 'options.words.doesFlag' : 'options.words.doesAllow')}
          </label>
        ))}
      </fieldset>
      {isFlag && (
        <>
          <label className="field">
            {i18n.t('options.words.instead')}
            <input
              className="input"
              maxLength={200}
              value={phrase.instead}
              onChange={(event) => setPhrase({ ...phrase, instead: event.target.value })}
            />
          </label>
          <label className="field">
            {i18n.t('options.words.mistake')}
            <select
              className="input"
              value={phrase.mistake}
              onChange={(event) => setPhrase({ ...phrase, mistake: event.target.value as Mistake })}
            >
              {MISTAKES.map((mistake) => (
                <option key={mistake} value={mistake}>
                  {i18n.t(`mistakes.${mistake}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <label className="field">
        {i18n.t('options.words.hits')}
        <textarea className="input" rows={2} value={hits} onChange={(event) => setHits(event.target.value)} />
      </label>
      <label className="field">
        {i18n.t('options.words.misses')}
        <textarea className="input" rows={2} value={misses} onChange={(event) => setMisses(event.target.value)} />
      </label>
      <div role="alert">{refusal && <p className="notice bad">{toSentence(refusal)}</p>}</div>
      <div>
        <button type="submit" className="button primary">
          {i18n.t('options.words.add')}
        </button>
      </div>
    </form>
  );
}
