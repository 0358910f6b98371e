import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The hosts on which a job-post form may appear; every other site is reached by the user's own choice ("use this box"). */
const hosts = ['https://*.upwork.com/*', 'https://*.fiverr.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Every name has a visible origin.
  imports: false,
  i18n: { localesDir: 'lib/locales' },
  vite: () => ({
    resolve: {
      // Parts of libraries that weigh more than what is used of them.
      alias: {
        superlock: fileURLToPath(new URL('lib/settings/one-at-a-time.ts', import.meta.url)),
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/messages/script-life.ts', import.meta.url)),
        '@aklinker1/zero-serialize-error': fileURLToPath(new URL('lib/messages/plain-error.ts', import.meta.url)),
      },
    },
  }),
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: hosts,
    optional_host_permissions: ['https://*/*'],
    // Four suggested keys are the most that Chromium accepts.
    // Chromium keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z for itself (tab groups and such) and leaves those unset.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-card': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_openCard__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_nextFinding__' },
      pause: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_pause__' },
    },
    // What an organisation may preset; Firefox reads its policies without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // The development server's socket needs a connection; a build may have none at all.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'wellposed@wellposed.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
