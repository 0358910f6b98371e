import { browser } from 'wxt/browser';
import type { Report } from '../analyzer/report';

/** What the toolbar's icon carries: the number of findings, once there is a post to speak of. */
export const badgeText = (report: Report | null): string =>
  report?.state === 'ok' && report.findings.length > 0 ? String(Math.min(report.findings.length, 99)) : '';

/** Shows the badge of a tab. */
export async function showBadge(tabId: number, report: Report | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4cca' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: badgeText(report) });
  } catch {
    // The tab has closed.
  }
}
