import { useState } from 'react';
import { i18n } from '#i18n';
import { type Entry, pointsOf } from '../lib/analyzer/entries';
import { type Post, type TextPart, textOf } from '../lib/analyzer/post';
import type { Flag } from '../lib/analyzer/report';
import { type Choice, Choices } from './choices';
import { SeverityMark } from './severity-mark';
import { WhyAndChoices } from './why-and-choices';

interface BlanksItemProps {
  /** In reading order. */
  readonly blanks: Entry<Flag>;
  readonly post: Post;
  /** The parts whose field is on the page now. */
  readonly partsHere: readonly TextPart[];
  readonly siteName: string | null;
  noticeFor(blank: Flag): string | null;
  onReveal(blank: Flag): void;
  onChoose(choice: Choice): void;
}

const AROUND = 40;

/** A blank with the words before it on its line, so that one “[number]” is told from another. */
function inContext(post: Post, { part, span, words }: Flag): string {
  const line = textOf(post, part).slice(0, span.start).split('\n').at(-1)!;
  const before = line.length > AROUND ? `…${line.slice(-AROUND).replace(/^\S*\s/, '')}` : line;
  return `${before}${words}`;
}

/** All blanks of a post as one entry: each leads to its place, and one button to the next. */
export function BlanksItem({ blanks, post, partsHere, siteName, noticeFor, onReveal, onChoose }: BlanksItemProps) {
  // Ids move up as blanks before them are filled; how many come after the one shown stays.
  const [shown, setShown] = useState<{ readonly id: string; readonly after: number } | null>(null);
  const here = blanks.filter(({ part }) => partsHere.includes(part));
  const elsewhere = blanks.length - here.length;
  const next = shown ? Math.max(0, here.length - shown.after) % (here.length || 1) : 0;
  const at = here.findIndex(({ id }, i) => id === shown?.id && here.length - 1 - i === shown.after);
  const notice = here[at] && noticeFor(here[at]);
  const points = pointsOf(blanks);
  const reveal = (i: number) => {
    setShown({ id: here[i]!.id, after: here.length - 1 - i });
    onReveal(here[i]!);
  };
  return (
    <li className="finding">
      <div className="finding-head">
        <SeverityMark severity="blank" />
        <strong>{i18n.t('popup.blanks', blanks.length)}</strong>
        {points > 0 && <span className="small quiet points">{i18n.t('popup.gain', points)}</span>}
      </div>
      <ol className="plain-list blanks small">
        {blanks.map((blank) => {
          const i = here.indexOf(blank);
          return (
            <li key={blank.id} lang="en">
              {i < 0 ? (
                <span className="blank-box" title={inContext(post, blank)}>
                  {blank.words}
                </span>
              ) : (
                <button
                  type="button"
                  className="button blank"
                  title={inContext(post, blank)}
                  aria-current={i === at || undefined}
                  onClick={() => reveal(i)}
                >
                  {blank.words}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {elsewhere > 0 && <p className="small quiet">{i18n.t('popup.blanksElsewhere', elsewhere)}</p>}
      {here.length > 0 && (
        <div className="row">
          <button type="button" className="button" onClick={() => reveal(next)}>
            {i18n.t('popup.nextBlank')}
          </button>
          <span className="small quiet" role="status">
            {at >= 0 && i18n.t('popup.blankAt', [at + 1, here.length])}
          </span>
        </div>
      )}
      {notice && (
        <p className="small notice-line" role="status">
          {notice}
        </p>
      )}
      <WhyAndChoices message={blanks[0].message} about={i18n.t('popup.blanks', blanks.length)}>
        <Choices words={null} siteName={siteName} onChoose={onChoose} />
      </WhyAndChoices>
    </li>
  );
}
