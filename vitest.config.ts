import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { executableOf } from './tests/browsers/executables.mjs';

const chromium = executableOf('chromium');

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests of what lives in a document or a browser, each with one of its own. */
const SURFACES = ['adapters', 'article', 'background', 'documents', 'html', 'page', 'settings', 'ui'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

/** By default one is left over, which on a machine with two is half of it. */
const EVERY_CORE = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...SURFACES, '**/*.browser.test.*'],
          // Functions without state: what they import, the lexicons above all, is read once for all files.
          isolate: false,
          maxWorkers: EVERY_CORE,
          // For slow machines only: no test measures time against a clock.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'surfaces',
          include: SURFACES,
          exclude: ['**/*.browser.test.*'],
          setupFiles: ['tests/ui/effects.ts'],
          maxWorkers: EVERY_CORE,
          // For slow machines only, as above.
          testTimeout: 30_000,
        },
      },
      {
        // Without WXT's plugin: its setup file cannot be served to a browser, and what runs in pages needs none of it.
        resolve: { alias: { '@': fromHere('src'), '#i18n': fromHere('.wxt/i18n/index.ts') } },
        test: {
          name: 'page',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          maxWorkers: EVERY_CORE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: ['--no-sandbox'] },
            }),
          },
        },
      },
      {
        resolve: { alias: { '@': fromHere('src') } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // For slow machines only, as above.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two browsers on a small machine may keep each other waiting too long once; a fault shows twice.
          retry: 1,
          // Measured on two cores: three files at once take an eighth less time than two.
          maxWorkers: 3,
        },
      },
    ],
  },
});
