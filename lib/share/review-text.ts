import { i18n } from '#i18n';
import { MISTAKES } from '../analyzer/mistakes';
import type { Post } from '../analyzer/post';
import type { Finding, Report } from '../analyzer/report';

/** A review to be shared. */
export interface SharedReview {
  readonly post: Post;
  readonly report: Report;
}

/** One mistake with what was found of it. */
export interface MistakeGroup {
  readonly name: string;
  readonly cost: number;
  readonly findings: readonly Finding[];
}

/** The findings by mistake, in the order of the nine, blanks last; mistakes without findings are left out. */
export function byMistake({ findings }: Report): MistakeGroup[] {
  return [...MISTAKES, 'blank' as const]
    .map((mistake) => {
      const own = findings.filter((finding) => finding.mistake === mistake);
      return {
        name: i18n.t(`mistakes.${mistake}`),
        cost: own.reduce((sum, finding) => sum + finding.points, 0),
        findings: own,
      };
    })
    .filter((group) => group.findings.length > 0);
}

/** The line for the score, or why there is none. */
export const scoreLine = ({ score, band }: Report): string =>
  score === null || band === null ? i18n.t('share.noScore') : i18n.t('share.score', [score, i18n.t(`band.${band}`)]);

/** What a finding suggests: its rewrites or its stub. */
export const suggestionsOf = (finding: Finding): string[] =>
  finding.mistake === 'blank'
    ? []
    : finding.kind === 'flag'
      ? finding.rewrites.map(({ text }) => text)
      : finding.stub
        ? [finding.stub.text]
        : [];

// A post's words are not markup: whatever they hold must come out as it stands.
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** The review as Markdown. */
export function toMarkdown({ post, report }: SharedReview): string {
  const lines = [`# ${i18n.t('share.title')}`, ''];
  if (post.title) lines.push(`**${escaped(post.title)}**`, '');
  lines.push(scoreLine(report), '');
  if (report.findings.length === 0) lines.push(i18n.t('share.nothing'), '');
  for (const { name, cost, findings } of byMistake(report)) {
    lines.push(`## ${name}${cost > 0 ? ` (${i18n.t('popup.costs', cost)})` : ''}`, '');
    for (const finding of findings) {
      const words = finding.kind === 'flag' ? `“${escaped(finding.words)}”: ` : '';
      lines.push(`- ${words}${escaped(finding.message.what)}. ${escaped(finding.message.instead)}`);
      for (const text of suggestionsOf(finding)) lines.push(`  - ${i18n.t('share.try')} ${escaped(text)}`);
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
  for (const { name, cost, findings } of byMistake(report)) {
    lines.push(cost > 0 ? `${name} (${i18n.t('popup.costs', cost)})` : name);
    for (const finding of findings) {
      const words = finding.kind === 'flag' ? `“${finding.words}”: ` : '';
      lines.push(`  ${words}${finding.message.what}. ${finding.message.instead}`);
      for (const text of suggestionsOf(finding)) lines.push(`    ${i18n.t('share.try')} ${text}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
