import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import type { Flag } from '../lib/analyzer/report';
import { WordDiff } from './word-diff';

interface RewriteListProps {
  readonly flag: Flag;
  /** Whether the words can only be copied, since they cannot be written. */
  readonly copyOnly?: boolean;
  /** Whether Enter applies the first from anywhere around it, which then is shown. */
  readonly withKeys?: boolean;
  onApply(index: number): void;
  onCopy(text: string): unknown;
}

const NEXT: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The rewrites of a flag, each as before → after; arrow keys go from one to the next. Nothing where only advice helps. */
export function RewriteList({ flag, copyOnly = false, withKeys = false, onApply, onCopy }: RewriteListProps) {
  const list = useRef<HTMLUListElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = NEXT[event.key];
    if (!by) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-rewrite]') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    buttons[(at + by + buttons.length) % buttons.length]!.focus();
  };
  if (flag.rewrites.length === 0) return null;
  return (
    <ul className="plain-list rewrites" ref={list} onKeyDown={step}>
      {flag.rewrites.map(({ text }, index) => (
        <li key={text}>
          <button
            type="button"
            className="button rewrite"
            data-rewrite={index}
            onClick={() => (copyOnly ? onCopy(text) : onApply(index))}
          >
            <span className="visually-hidden">{labelOf(flag.words, text, copyOnly)}</span>
            <span aria-hidden="true" className="rewrite-text">
              <WordDiff before={flag.words} after={text} />
            </span>
            <span aria-hidden="true" className="rewrite-verb">
              {i18n.t(copyOnly ? 'card.copy' : 'card.use')}
              {withKeys && !copyOnly && index === 0 && <span className="kbd">↵</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function labelOf(words: string, text: string, copyOnly: boolean): string {
  if (copyOnly) return i18n.t('card.copyThis', [text]);
  return text === '' ? i18n.t('card.removeThis', [words]) : i18n.t('card.replaceWith', [words, text]);
}
