import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { hintPageScripts } from './scripts/compile-hint-plugin.ts';
import { exampleAnalysis } from './scripts/example-plugin.ts';
import { fewScripts, noEmptyScripts } from './scripts/few-scripts-plugin.ts';
import { noteLicences, writeLicences } from './scripts/licences-plugin.ts';
import { tightIcons } from './scripts/tight-icons.ts';
import { tightScripts } from './scripts/tight-scripts-plugin.ts';
import { bareWords } from './scripts/words-plugin.ts';

/**
 * Pages and background of the extension may load their own scripts and styles and nothing else, from nowhere else. `policies`: those of Trusted
 * Types that may be made.
 */
const policyOf = (policies: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // No string of a page's can become HTML or a script's address on ours: the browser refuses.
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ');

/** The words of a language's messages file that the manifest names; pages load theirs with their scripts (lib/i18n.ts). */
function manifestWords(messages: string): string {
  const kept = Object.entries(JSON.parse(messages)).filter(([name]) => /^(?:extension|commands)_/.test(name));
  return JSON.stringify(Object.fromEntries(kept));
}

export default defineConfig({
  imports: false,
  hooks: {
    async 'build:done'(wxt) {
      writeLicences(wxt.config.outDir);
      await tightIcons(wxt.config.outDir);
    },
    'build:publicAssets': (_wxt, files) => {
      for (const file of files)
        if (file.relativeDest.startsWith('_locales') && 'contents' in file)
          file.contents = manifestWords(file.contents);
    },
  },
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  vite: () => ({
    // A page names all its scripts, so that none waits for another to ask for it. Vite's stand-in for browsers without module preloading calls
    // `fetch`: ours all have it, and nothing here may.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []),
      },
    },
    plugins: [
      exampleAnalysis(),
      bareWords(),
      noteLicences(),
      fewScripts(),
      tightScripts(),
      noEmptyScripts(),
      hintPageScripts(),
    ],
    // See these files for the reasons.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'lib/page/context.ts'),
        '@wxt-dev/browser': resolve(import.meta.dirname, 'lib/page/extension-api.ts'),
      },
    },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab', // read the page the reader clicked on, and only then
      'scripting', // put the content script there
      'storage', // settings, and a tab's result for the session
      'contextMenus', // "Read this article", "Who says this?"
      ...(browser === 'firefox' ? [] : ['sidePanel']), // Firefox needs no permission for its sidebar
    ],
    // Asked for one site at a time, or for all by an explicit switch; never at install.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Chromium's worker needs one to load the analysis (lib/background/analysis-script.ts); pages rule it out for themselves, in their heads.
    content_security_policy: { extension_pages: policyOf(browser === 'firefox' ? "'none'" : 'caveat-analysis') },
    // Chromium keeps Alt+Shift with C, N and P for tab groups, and then leaves a command without any shortcut.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_commands_open__',
      },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commands_toggleHighlights__',
      },
      'next-highlight': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_nextHighlight__' },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commands_previousHighlight__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'caveat@caveat.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
