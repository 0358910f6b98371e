import { i18n } from '#i18n';
import type { Finding } from '../analyzer/report';

/** What is copied when somebody reports a false alarm: the words, the rule and the version, nothing else of the post. */
export function falseAlarmText(finding: Finding, version: string): string {
  const words = finding.kind === 'flag' ? finding.words : i18n.t('share.missingPart');
  return [
    i18n.t('share.falseAlarm'),
    i18n.t('share.falseAlarmWords', [words]),
    i18n.t('share.falseAlarmRule', [finding.rule]),
    i18n.t('share.falseAlarmVersion', [version]),
  ].join('\n');
}
