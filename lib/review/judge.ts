import { type AnalyzeOptions, analyze } from '../analyzer/analyze';
import type { Draft } from '../analyzer/post';
import type { Finding, Report } from '../analyzer/report';
import { toAnalyzeOptions } from '../settings/analyze-options';
import type { Settings } from '../settings/settings';

/** Whether the user does not want to see a finding: in this draft, or always for these words. */
export const isDismissed = (finding: Finding, draftId: string, { dismissed }: Settings): boolean =>
  dismissed.some(
    ({ rule, words, draft }) =>
      rule === finding.rule &&
      words.toLowerCase() === wordsOf(finding).toLowerCase() &&
      (draft === null || draft === draftId),
  );

/** What a dismissal remembers of a finding. */
export const wordsOf = (finding: Finding): string => (finding.kind === 'flag' ? finding.words : '');

/** The one review that badge, popup, panel, chip and highlights all show: the user's settings are in it already. */
export function judge(draft: Draft, settings: Settings, siteId: string | null): Report {
  const options: AnalyzeOptions = {
    ...toAnalyzeOptions(settings, siteId),
    ...(settings.dismissed.length > 0 && {
      isDismissed: (finding: Finding) => isDismissed(finding, draft.id, settings),
    }),
  };
  return analyze(draft, options);
}
