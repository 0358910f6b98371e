import type { Chromium } from './chromium';

const PROXY = 'chrome://policy/test/policy_test_browser_proxy.js';

/** Presets of an organisation for the extension, through Chromium's own page for trying policies; null takes them back. */
export async function setPolicy(chromium: Chromium, presets: Readonly<Record<string, unknown>> | null): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://policy/test');
  const policies = Object.entries(presets ?? {}).map(([name, value]) => ({
    namespace: chromium.extensionId,
    name,
    value,
    // Mandatory, for this user, set by the platform.
    level: 1,
    scope: 0,
    source: 4,
  }));
  const call = presets ? `applyTestPolicies(${JSON.stringify(JSON.stringify(policies))}, '')` : 'revertTestPolicies()';
  await page.evaluate(`import('${PROXY}').then(({ PolicyTestBrowserProxy }) => PolicyTestBrowserProxy.${call})`);
  await page.close();
}
