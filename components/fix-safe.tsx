import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Post, textOf } from '../lib/analyzer/post';
import type { Flag } from '../lib/analyzer/report';
import { WordDiff } from './word-diff';

interface FixSafeProps {
  readonly flags: readonly Flag[];
  readonly post: Post;
  onApply(flags: readonly Flag[]): void;
}

const AROUND = 32;

/** The rewrites that need nobody's judgement, shown word by word, each to be ticked, then made together. */
export function FixSafe({ flags, post, onApply }: FixSafeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = flags.filter(({ id }) => !left.has(id));
  if (flags.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const open = () => {
    setLeft(new Set());
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="button primary wide" onClick={open}>
        {i18n.t('popup.fixSafe', flags.length)}
      </button>
      <dialog ref={dialog} className="fix-safe" aria-labelledby="fix-safe-heading">
        <form
          method="dialog"
          onSubmit={() => {
            if (chosen.length > 0) onApply(chosen);
          }}
        >
          <h2 id="fix-safe-heading">{i18n.t('popup.fixHeading')}</h2>
          <p className="small quiet">{i18n.t('popup.fixIntro')}</p>
          <fieldset>
            <legend className="visually-hidden">{i18n.t('popup.fixLegend')}</legend>
            {flags.map((flag) => (
              <label key={flag.id} className="fix-row">
                <input
                  type="checkbox"
                  className="focus-ring"
                  checked={!left.has(flag.id)}
                  onChange={() => toggle(flag.id)}
                />
                <span>
                  <InContext flag={flag} text={textOf(post, flag.part)} />
                </span>
              </label>
            ))}
          </fieldset>
          <div className="row">
            <button type="submit" className="button primary" disabled={chosen.length === 0}>
              {i18n.t('popup.fixApply', chosen.length)}
            </button>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {i18n.t('popup.cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

function InContext({ flag: { span, words, rewrites }, text }: { flag: Flag; text: string }) {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start).replace(/^\S*\s/, '');
  const after = text.slice(span.end, span.end + AROUND).replace(/\s\S*$/, '');
  return (
    <>
      <span className="quiet" lang="en">
        {before}
      </span>
      <WordDiff before={words} after={rewrites[0]!.text} />
      <span className="quiet" lang="en">
        {after}
      </span>
    </>
  );
}
