import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { AboutRule as About } from '../lib/analyzer/about-rule';
import type { Finding } from '../lib/analyzer/report';
import { falseAlarmText } from '../lib/share/false-alarm';
import { AboutRule } from './about-rule';
import { type Choice, Choices, Chosen, FalseAlarm } from './choices';
import { Mending } from './mending';
import { SeverityMark } from './severity-mark';

/** What the card shows and tells. */
export interface CardProps {
  readonly finding: Finding;
  readonly siteName: string | null;
  /** The extension's version, for the report of a false alarm. */
  readonly version: string;
  /** The rule's source and example; absent until known. */
  readonly about?: About | null;
  /** Why the last rewrite could not be written; copying is what is left to do then. */
  readonly notice?: string | null;
  /** Why the last choice was not kept. */
  readonly notKept?: string | null;
  /** Whether the card was opened by keyboard, and so takes the focus. */
  readonly focused?: boolean;
  onApply(rewrite: number): void;
  /** Whether the clipboard took it. */
  onCopy(text: string): Promise<boolean>;
  onDismiss(scope: 'here' | 'always'): void;
  onTurnOff(scope: 'site' | 'everywhere'): void;
  /** Takes back the last dismissal or turning off. */
  onUndoChoice(): void;
  onReportCopy(text: string): Promise<boolean>;
  /** Opens the options at this check. */
  onOptions(): void;
  onClose(): void;
}

/** The explanation beside the words: what, why, instead, and one click each to mend or to dismiss. */
export function Card(props: CardProps) {
  const { finding, siteName, version, about, notice, notKept, focused = false } = props;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [hadFocus, setHadFocus] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding in the same card takes the focus anew
  useEffect(() => {
    if (focused) (card.current?.querySelector<HTMLElement>('[data-rewrite], [data-fill]') ?? card.current)?.focus();
  }, [focused, finding.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice belongs to its finding
  useEffect(() => {
    setChosen(null);
    setCopied(null);
  }, [finding.id]);

  useEffect(() => {
    if (notKept) setChosen(null);
  }, [notKept]);

  /** Opened with the pointer, the card leaves the focus where one writes. */
  const hasFocus = () => {
    const root = card.current?.getRootNode() as Document | ShadowRoot | undefined;
    return card.current?.contains(root?.activeElement ?? null) ?? false;
  };
  const choose = (next: Choice) => {
    setHadFocus(hasFocus());
    setChosen(next);
    if (next === 'here' || next === 'always') props.onDismiss(next);
    else props.onTurnOff(next);
  };
  const copy = async (text: string) => {
    const done = await props.onCopy(text);
    setCopied(done);
    return done;
  };
  const undo = () => {
    if (hasFocus()) card.current?.focus();
    setChosen(null);
    props.onUndoChoice();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const onControl = (event.target as Element).closest('button, a, summary') !== null;
    if (event.key === 'Escape') props.onClose();
    else if (chosen) return;
    else if (event.key.toLowerCase() === 'd') choose('here');
    else if (event.key === 'Enter' && !onControl && finding.kind === 'flag' && finding.rewrites[0]) props.onApply(0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const words = finding.kind === 'flag' ? finding.words : null;

  return (
    <section
      ref={card}
      className="card focus-ring"
      role="dialog"
      lang={i18n.t('language')}
      aria-modal="false"
      aria-labelledby={`${id}what`}
      aria-describedby={`${id}why`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className="card-head">
        <SeverityMark severity={finding.severity} />
        <span className="small quiet">{i18n.t(`mistakes.${finding.mistake}`)}</span>
        <button type="button" className="button plain icon" aria-label={i18n.t('card.close')} onClick={props.onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <h2 id={`${id}what`} lang="en">
        {finding.message.what}
      </h2>
      <p id={`${id}why`} className="quiet" lang="en">
        {finding.message.why}
      </p>
      <p lang="en">{finding.message.instead}</p>

      <p role="status" className="notice-line">
        {copied === null ? (notKept ?? notice) : i18n.t(copied ? 'error.copied' : 'error.notCopied')}
      </p>

      {chosen ? (
        <Chosen choice={chosen} words={words} siteName={siteName} takesFocus={hadFocus} onUndo={undo} />
      ) : (
        <>
          <Mending
            finding={finding}
            copyOnly={Boolean(notice)}
            focused={focused}
            onApply={props.onApply}
            onCopy={(text) => void copy(text)}
          />
          <footer className="card-foot">
            <button type="button" className="button plain" aria-keyshortcuts="D" onClick={() => choose('here')}>
              {i18n.t('card.dismissHere')}
              {/* Keys count only while the card has the focus; elsewhere they are the page's. */}
              {focused && (
                <span className="kbd" aria-hidden="true">
                  D
                </span>
              )}
            </button>
            <details className="more">
              <summary className="focus-ring">{i18n.t('card.more')}</summary>
              <div className="more-list">
                <Choices words={words} siteName={siteName} onChoose={choose} />
                <FalseAlarm
                  text={falseAlarmText(finding, version)}
                  onCopy={async (text) => setCopied(await props.onReportCopy(text))}
                />
                <button type="button" className="button plain" onClick={props.onOptions}>
                  {i18n.t('card.options')}
                </button>
              </div>
            </details>
          </footer>
        </>
      )}
      {about && <AboutRule about={about} />}
    </section>
  );
}
