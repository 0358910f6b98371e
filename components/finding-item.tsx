import { i18n } from '#i18n';
import type { Flag } from '../lib/analyzer/report';
import { type Choice, Choices } from './choices';
import { RewriteList } from './rewrite-list';
import { SeverityMark } from './severity-mark';
import { WhyAndChoices } from './why-and-choices';

interface FindingItemProps {
  readonly flag: Flag;
  readonly siteName: string | null;
  /** Whether its field is on the page now. */
  readonly isHere: boolean;
  /** The wizard's step that holds its words, where the site has one. */
  readonly step: string | null;
  /** Why it can only be copied, where that is so. */
  readonly notice: string | null;
  onReveal(): void;
  onApply(rewrite: number): void;
  onCopy(text: string): void;
  onChoose(choice: Choice): void;
}

/** A flag in the panel: its words lead to the page, its rewrites are one click each. */
export function FindingItem(props: FindingItemProps) {
  const { flag, siteName, isHere, step, notice, onReveal, onApply, onCopy, onChoose } = props;
  const copyOnly = !isHere || notice !== null;
  return (
    <li className="finding">
      <div className="finding-head">
        <SeverityMark severity={flag.severity} />
        {isHere ? (
          <button type="button" className="button plain words" title={i18n.t('popup.reveal')} onClick={onReveal}>
            “<span lang="en">{flag.words}</span>”
          </button>
        ) : (
          <strong className="words">
            “<span lang="en">{flag.words}</span>”
          </strong>
        )}
        {flag.points > 0 && <span className="small quiet points">{i18n.t('popup.gain', flag.points)}</span>}
      </div>
      <p lang="en">{flag.message.what}</p>
      {!isHere && (
        <p className="small quiet">{step ? i18n.t('popup.wordsOnStep', [step]) : i18n.t('popup.wordsOnOtherStep')}</p>
      )}
      {notice && (
        <p className="small notice-line" role="status">
          {notice}
        </p>
      )}
      {flag.mistake === 'blank' ? (
        isHere && (
          <button type="button" className="button" onClick={() => onReveal()}>
            {i18n.t('card.fillIn')}
          </button>
        )
      ) : (
        <RewriteList flag={flag} copyOnly={copyOnly} onApply={onApply} onCopy={onCopy} />
      )}
      <WhyAndChoices message={flag.message} about={<span lang="en">“{flag.words}”</span>}>
        <button type="button" className="button plain" onClick={() => onChoose('here')}>
          {i18n.t('card.dismissHere')}
        </button>
        {!copyOnly && flag.rewrites[0] && (
          <button type="button" className="button plain" onClick={() => onCopy(flag.rewrites[0]!.text)}>
            {i18n.t('card.copyThis', [flag.rewrites[0].text])}
          </button>
        )}
        <Choices words={flag.words} siteName={siteName} onChoose={onChoose} />
      </WhyAndChoices>
    </li>
  );
}
