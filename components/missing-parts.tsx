import { i18n } from '#i18n';
import type { TextPart } from '../lib/analyzer/post';
import type { Gap } from '../lib/analyzer/report';
import { type Choice, Choices } from './choices';
import { WhyAndChoices } from './why-and-choices';
import { WithBlanks } from './with-blanks';

interface MissingPartsProps {
  readonly gaps: readonly Gap[];
  readonly partsHere: readonly TextPart[];
  readonly siteName: string | null;
  /** The wizard's step that holds a part, where the site has one. */
  stepOf(part: TextPart): string | null;
  noticeFor(gap: Gap): string | null;
  onInsert(gap: Gap): void;
  onCopy(text: string): void;
  onChoose(gap: Gap, choice: Choice): void;
}

/** What the post never says, each with a line to add and what it would gain. */
export function MissingParts({
  gaps,
  partsHere,
  siteName,
  stepOf,
  noticeFor,
  onInsert,
  onCopy,
  onChoose,
}: MissingPartsProps) {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="missing-heading">
      <div className="section-head">
        <h2 id="missing-heading">{i18n.t('popup.missing', gaps.length)}</h2>
      </div>
      <ul className="plain-list lines">
        {gaps.map((gap) => {
          const notice = noticeFor(gap);
          const isElsewhere = gap.stub !== undefined && !partsHere.includes(gap.stub.part);
          const step = gap.stub && isElsewhere ? stepOf(gap.stub.part) : null;
          return (
            <li key={gap.id} className="finding">
              <div className="finding-head">
                <strong lang="en">{gap.message.what}</strong>
                {gap.points > 0 && <span className="small quiet points">{i18n.t('popup.gain', gap.points)}</span>}
              </div>
              {gap.stub ? (
                <>
                  <p className="stub-text small" lang="en">
                    <WithBlanks text={gap.stub.text} />
                  </p>
                  {isElsewhere && (
                    <p className="small quiet">{step ? i18n.t('popup.onStep', [step]) : i18n.t('popup.onOtherStep')}</p>
                  )}
                  <p className="small notice-line" role="status">
                    {notice}
                  </p>
                  <div className="row">
                    {isElsewhere || notice ? (
                      <button type="button" className="button" onClick={() => onCopy(gap.stub!.text)}>
                        {i18n.t('popup.copyLine')}
                      </button>
                    ) : (
                      <button type="button" className="button" onClick={() => onInsert(gap)}>
                        {i18n.t('popup.insert')}
                      </button>
                    )}
                    <button type="button" className="button plain" onClick={() => onChoose(gap, 'here')}>
                      {i18n.t('card.dismissHere')}
                    </button>
                  </div>
                </>
              ) : (
                <p className="small">{i18n.t('popup.fillBlanks')}</p>
              )}
              <WhyAndChoices message={gap.message} about={<span lang="en">{gap.message.what}</span>}>
                <Choices words={null} siteName={siteName} onChoose={(choice) => onChoose(gap, choice)} />
              </WhyAndChoices>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
