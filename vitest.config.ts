import { existsSync, realpathSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { readMessages } from './scripts/read-messages.ts';

/** Where real material is, also where the folder beside the project only leads to it. */
const realData = existsSync('../shared/data') ? realpathSync('../shared/data') : '.';

const alias = { '@': import.meta.dirname };

const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In ms. What a busy machine takes fails nothing; what hangs still ends. */
const patience = 180_000;

/** For machines that others load. Whatever needed its second try is named at the end of the run. */
const retry = process.env.CI ? 1 : 0;

function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    resolve: { alias },
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      environment: 'node',
      env: { PROOFMARK_BROWSER: browser },
      fileParallelism: false,
      // One process for all files, and so one browser.
      isolate: false,
      testTimeout: patience,
      hookTimeout: patience,
      retry,
    },
  };
}

export default defineConfig({
  test: {
    tags: [
      { name: 'wide', description: 'Wide or slow: no part of `npm test`, but of `npm run test:wide`.' },
      { name: 'wide-in-chromium', description: 'Wide in Chromium: `npm test` runs it in Firefox alone.' },
      { name: 'wide-in-firefox', description: 'Wide in Firefox: `npm test` runs it in Chromium alone.' },
    ],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: ['tests/support/patient-waits.ts'],
          expect: { poll: { timeout: patience } },
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          // Vitest itself leaves one processor free.
          maxWorkers: '100%',
          testTimeout: patience,
          // So that tests can put a browser of their own in the place of what these take for it.
          server: { deps: { inline: [/wxt/] } },
        },
      },
      {
        resolve: { alias },
        test: { name: 'wide', include: ['tests/wide/**/*.test.ts'], environment: 'node' },
      },
      {
        resolve: { alias: { ...alias, '#i18n': `${import.meta.dirname}/tests/browser/support/i18n.ts` } },
        plugins: [readMessages],
        // Real material beside the project, which some tests read where it is present.
        server: { fs: { allow: ['.', '../shared/data', realData] } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Named here so that none is found, and the page reloaded for it, in the middle of a run.
        optimizeDeps: {
          include: [
            '@cantoo/pdf-lib',
            '@floating-ui/dom',
            '@noble/hashes/hmac.js',
            '@noble/hashes/legacy.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@preact/signals',
            '@webext-core/messaging',
            'dexie',
            'axe-core',
            'fast-check',
            'fflate',
            'htmlparser2',
            'minisearch',
            'papaparse',
            'pdfjs-dist',
            'pdfjs-dist/web/pdf_viewer.mjs',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'preact/test-utils',
            'saxes',
            '@wxt-dev/storage > superlock',
            'valibot',
            'write-excel-file/universal',
          ],
          // As in Node: a test may put a browser of its own in its place.
          exclude: ['@wxt-dev/browser', '@wxt-dev/storage', 'wxt/browser', 'wxt/utils/storage'],
        },
        test: {
          name: 'browser',
          setupFiles: ['tests/support/patient-waits.ts'],
          expect: { poll: { timeout: patience } },
          retry,
          maxWorkers: '100%',
          testTimeout: patience,
          hookTimeout: patience,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.PROOFMARK_CHROMIUM ?? '/usr/bin/chromium',
                args: chromiumArguments,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'bench-google-docs',
          include: ['tests/bench/google-docs/*.bench.ts'],
          environment: 'node',
          env: { PROOFMARK_BROWSER: 'chromium' },
          hookTimeout: 90_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
