import { useId } from 'react';
import { i18n } from '#i18n';
import { OptionsExpertise } from '../../components/options-expertise';
import type { PhraseDraft, PhraseRefusal } from '../../components/options-phrase-form';
import { OptionsPhrases } from '../../components/options-phrases';
import { OWN_PHRASE } from '../../lib/analyzer/own-words';
import { faultOf } from '../../lib/settings/check-phrase';
import type { Preset } from '../../lib/settings/preset';
import { type OwnPhrase, ownPhraseSchema, type Settings } from '../../lib/settings/settings';
import type { UpdateOutcome } from '../../lib/settings/store';
import { turnRule } from './changes';

interface Props {
  readonly settings: Settings;
  readonly preset: Preset;
  change(next: (settings: Settings) => Settings): Promise<UpdateOutcome>;
}

const isSame = (a: Pick<OwnPhrase, 'words' | 'does'>, b: Pick<OwnPhrase, 'words' | 'does'>): boolean =>
  a.does === b.does && a.words.toLowerCase() === b.words.toLowerCase();

const PHRASES_MOST = 200;

/** Own phrases and core expertise. */
export function WordsSection({ settings, preset, change }: Props) {
  const heading = useId();
  const add = async (draft: PhraseDraft): Promise<PhraseRefusal | null> => {
    const phrase: OwnPhrase = { ...draft, hits: [...draft.hits], misses: [...draft.misses] };
    const fault = faultOf(phrase);
    if (fault) return fault;
    const others = settings.phrases.filter((other) => !isSame(other, phrase));
    if (others.length >= PHRASES_MOST || !ownPhraseSchema.safeParse(phrase).success) return { reason: 'too-many' };
    await change((now) => ({ ...now, phrases: [...now.phrases.filter((other) => !isSame(other, phrase)), phrase] }));
    return null;
  };
  return (
    <section id="words" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('options.words.heading')}</h2>
      <OptionsPhrases
        phrases={[
          ...(preset.phrases ?? []).map((phrase) => ({ ...phrase, isLocked: true })),
          ...settings.phrases.map((phrase) => ({ ...phrase, isLocked: false })),
        ]}
        isOn={!settings.rulesOff.includes(OWN_PHRASE)}
        onTurn={(isOn) => void change(turnRule({ id: OWN_PHRASE }, isOn))}
        onAdd={add}
        onRemove={(phrase) =>
          void change((now) => ({ ...now, phrases: now.phrases.filter((other) => !isSame(other, phrase)) }))
        }
      />
      <OptionsExpertise
        key={settings.expertise.join()}
        expertise={settings.expertise}
        locked={preset.expertise ?? []}
        onSave={(expertise) => void change((now) => ({ ...now, expertise }))}
      />
    </section>
  );
}
