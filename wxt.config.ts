import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import oldest from './browsers.json' with { type: 'json' };
import { LICENCES_FILE, notedPackages, shippedLicences } from './scripts/shipped-licences';

/**
 * Preact can set markup from a string. Nothing here asks it to, and the stores' linters rightly flag code that could:
 * with this, such a string would show as text.
 */
function textInsteadOfMarkup() {
  const SETS_MARKUP = /\.innerHTML=(\w+\.__html)/;
  return {
    name: 'text-instead-of-markup',
    transform(code: string, id: string) {
      if (!/preact[\\/]dist[\\/]preact\.mjs$/.test(id)) return undefined;
      if (!SETS_MARKUP.test(code)) throw new Error('Preact sets markup in another way now: see wxt.config.ts.');
      return { code: code.replace(SETS_MARKUP, '.textContent=$1'), map: null };
    },
  };
}

/**
 * What several pages use is one file: each file more keeps a popup waiting, and costs more than the code in it. What the
 * exporters share waits with them until something is taken away.
 */
function oneFileOfSharedCode() {
  return {
    name: 'one-file-of-shared-code',
    // Scripts that run in pages and in the background are one file each anyway.
    outputOptions: (options: { format?: string }) =>
      options.format === 'iife'
        ? null
        : {
            ...options,
            codeSplitting: {
              groups: [
                { name: 'exporters', test: /src[\\/]export[\\/]/, minShareCount: 2, priority: 1 },
                { name: 'pages', minShareCount: 2 },
              ],
            },
          },
  };
}

/**
 * The polyfill as a module of today. As the older kind that it is, all that it holds would be copied at the start, which
 * wakes every interface of the browser: some milliseconds before a popup can ask anything.
 */
function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    transform(code: string, id: string) {
      if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id)) return undefined;
      return {
        code: `const exports = {};const module = { exports };${code}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}

/** The scripts of which a page runs nearly every function. */
const RUN_WHOLE = new Set(['first-look', 'session']);

/**
 * Has V8 compile these scripts at once (its explicit compile hints, from Chrome 136): function by function, as each is
 * first called, took a seventh of all that a session costs a page. Other engines see a comment.
 */
function compiledAtOnce() {
  return {
    name: 'compiled-at-once',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, { name?: string; code?: string }>) {
      for (const chunk of Object.values(bundle))
        if (RUN_WHOLE.has(chunk.name ?? '')) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  };
}

/** Chrome's permission for the side panel. It is asked for on the click that first opens one. */
const SIDE_PANEL = 'sidePanel';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: '../assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_toggle__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcelight@sourcelight.example',
              strict_min_version: oldest.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: oldest.firefox_android },
          },
        }
      : { minimum_chrome_version: oldest.chrome, optional_permissions: [SIDE_PANEL] }),
  }),
  hooks: {
    'build:done': ({ config }) => writeFileSync(join(config.outDir, LICENCES_FILE), shippedLicences()),
    'build:manifestGenerated': (_, manifest) => {
      // WXT makes the side panel's permission a required one; a reader who opens no panel need not give it.
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== SIDE_PANEL);
      // WXT gives the button the popup's title, which names the extension; a tooltip says what the button does.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  // The polyfill for module preloads fetches; no browser that the extension supports needs it.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [textInsteadOfMarkup(), polyfillAsModule(), oneFileOfSharedCode(), compiledAtOnce(), notedPackages()],
  }),
  zip: { excludeSources: ['tests/**', '.ci/**'] },
});
