import { browser } from 'wxt/browser';
import { entriesOf } from '../analyzer/entries';
import type { Report } from '../analyzer/report';

/** What the toolbar's icon carries: how many things there are to change, once there is a post to speak of. */
export function badgeText(report: Report | null): string {
  const things = report?.state === 'ok' ? entriesOf(report.findings).length : 0;
  return things > 0 ? String(Math.min(things, 99)) : '';
}

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
