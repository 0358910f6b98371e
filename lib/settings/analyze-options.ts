import type { AnalyzeOptions } from '../analyzer/analyze';
import type { Settings } from './settings';

/** The choices of the settings that change a review on a site; `siteId` null where the post is on none. */
export const toAnalyzeOptions = (settings: Settings, siteId: string | null): AnalyzeOptions => ({
  off: new Set([...settings.rulesOff, ...((siteId !== null && settings.rulesOffOnSite[siteId]) || [])]),
  on: new Set(settings.rulesOn),
  severities: settings.severities,
  phrases: settings.phrases,
  expertise: settings.expertise,
});
