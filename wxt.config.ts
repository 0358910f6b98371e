import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** The hosts on which a job-post form may appear; every other site is reached by the user's own choice ("use this box"). */
const hosts = ['https://*.upwork.com/*', 'https://*.fiverr.com/*'];

const NOTES = /\/lib\/analyzer\/rule-(?:notes|examples)\.ts$/;
const RULE = /\/lib\/analyzer\/rules\/[\w-]+\.ts$/;

/** Takes examples and sources out of the rules of a build, and writes them as data where they are shown. */
function notesApart() {
  return {
    name: 'notes-apart',
    apply: 'build' as const,
    enforce: 'post' as const,
    async load(id: string) {
      if (!NOTES.test(id)) return null;
      const { module } = await runnerImport<object>(id, { configFile: false });
      return Object.entries(module)
        .map(([name, data]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`)
        .join('\n');
    },
    transform(this: { parse(code: string): { body: readonly { type: string }[] } }, code: string, id: string) {
      if (!RULE.test(id)) return null;
      const spans: { start: number; end: number }[] = [];
      const visit = (node: unknown): void => {
        if (!node || typeof node !== 'object') return;
        const { type, key, value } = node as { type?: string; key?: { name?: string }; value?: (typeof spans)[number] };
        if (type === 'Property' && value && /^(?:examples|source)$/.test(key?.name ?? '')) spans.push(value);
        else for (const child of Object.values(node)) visit(child);
      };
      const rule = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
      visit(rule);
      return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}0${rest.slice(end)}`, code);
    },
  };
}

/** Writes what is not ASCII in a build's scripts as escapes: the browser then reads a script as it is, in half the room. */
function asciiAlone() {
  const written = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'ascii-alone',
    apply: 'build' as const,
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code!.replace(/[\u0080-\uffff]/g, written);
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Every name has a visible origin.
  imports: false,
  i18n: { localesDir: 'lib/locales' },
  vite: () => ({
    // What the styles ask of a browser (`light-dark()`); the default would write patterns that look behind as strings.
    build: { target: ['chrome123', 'firefox140'] },
    plugins: [notesApart(), asciiAlone()],
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
