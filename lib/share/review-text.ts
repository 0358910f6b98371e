import { i18n } from '#i18n';
import { type Entry, entriesOf, pointsOf } from '../analyzer/entries';
import { MISTAKES } from '../analyzer/mistakes';
import type { Post } from '../analyzer/post';
import type { Report } from '../analyzer/report';

/** A review to be shared. */
export interface SharedReview {
  readonly post: Post;
  readonly report: Report;
}

/** One mistake with what was found of it. */
export interface MistakeGroup {
  readonly name: string;
  readonly cost: number;
  readonly entries: readonly Entry[];
}

/** The findings by mistake, in the order of the nine, blanks last; mistakes without findings are left out. */
export function byMistake({ findings }: Report): MistakeGroup[] {
  return [...MISTAKES, 'blank' as const]
    .map((mistake) => {
      const own = findings.filter((finding) => finding.mistake === mistake);
      return {
        name: i18n.t(`mistakes.${mistake}`),
        cost: pointsOf(own),
        entries: entriesOf(own),
      };
    })
    .filter((group) => group.entries.length > 0);
}

/** The line for the score, or why there is none. */
export const scoreLine = ({ score, band }: Report): string =>
  score === null || band === null ? i18n.t('share.noScore') : i18n.t('share.score', [score, i18n.t(`band.${band}`)]);

/** The words of an entry that stand in the post: of a flag, or of each blank; none of a gap. */
export const wordsOf = (entry: Entry): string[] =>
  entry.flatMap((finding) => (finding.kind === 'flag' ? [`“${finding.words}”`] : []));

/** What an entry suggests: the rewrites of a flag, or the stub of a gap. */
export const suggestionsOf = ([finding]: Entry): string[] =>
  finding.mistake === 'blank'
    ? []
    : finding.kind === 'flag'
      ? finding.rewrites.map(({ text }) => text)
      : finding.stub
        ? [finding.stub.text]
        : [];

function lineOf(entry: Entry): string {
  const { what, instead } = entry[0].message;
  return [wordsOf(entry).join(', '), `${what}. ${instead}`].filter(Boolean).join(': ');
}

// A post's words are not markup: whatever they hold must come out as it stands.
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** The review as Markdown. */
export function toMarkdown({ post, report }: SharedReview): string {
  const lines = [`# ${i18n.t('share.title')}`, ''];
  if (post.title) lines.push(`**${escaped(post.title)}**`, '');
  lines.push(scoreLine(report), '');
  if (report.findings.length === 0) lines.push(i18n.t('share.nothing'), '');
  for (const { name, cost, entries } of byMistake(report)) {
    lines.push(`## ${name}${cost > 0 ? ` (${i18n.t('popup.costs', cost)})` : ''}`, '');
    for (const entry of entries) {
      lines.push(`- ${escaped(lineOf(entry))}`);
      for (const text of suggestionsOf(entry)) lines.push(`  - ${i18n.t('share.try')} ${escaped(text)}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The review as plain text. */
export function toPlainText({ post, report }: SharedReview): string {
  const lines = [i18n.t('share.title')];
  if (post.title) lines.push(post.title);
  lines.push(scoreLine(report), '');
  if (report.findings.length === 0) lines.push(i18n.t('share.nothing'));
  for (const { name, cost, entries } of byMistake(report)) {
    lines.push(cost > 0 ? `${name} (${i18n.t('popup.costs', cost)})` : name);
    for (const entry of entries) {
      lines.push(`  ${lineOf(entry)}`);
      for (const text of suggestionsOf(entry)) lines.push(`    ${i18n.t('share.try')} ${text}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
