import { i18n } from '#i18n';
import type { Flag } from '../../lib/analyzer/report';

/** Tells a screen reader what became of the words, where the browser does so without a node of ours in the page. */
export function announce(element: HTMLElement, { words, rewrites }: Flag, rewrite: number): void {
  const text = rewrites[rewrite]?.text;
  if (text === undefined) return;
  const said = text === '' ? i18n.t('card.removed', [words]) : i18n.t('card.replaced', [words, text]);
  (element as { ariaNotify?(said: string): void }).ariaNotify?.(said);
}
