import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { geckoId } from './lib/own-pages/gecko-id.ts';
import { suggestedKeys } from './lib/shortcuts/commands.ts';
import { highlightRules } from './scripts/highlight-rules.ts';
import { bundledPackages } from './scripts/licences/bundled-packages.ts';
import { writeLicences } from './scripts/licences/write-licences.ts';
import { pagePolicy } from './scripts/page-policy.ts';
import { pdfAssets } from './scripts/pdf-assets.ts';
import { sharedByPages } from './scripts/shared-chunk.ts';

/** The packages of which something is shipped, and those that are in the reviewer's page. */
const shipped = new Set<string>();
const inReviewersPage = new Set<string>();
const root = import.meta.dirname;

const asking = (command: keyof typeof suggestedKeys) => ({ suggested_key: { default: suggestedKeys[command] } });

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // A worker loads what it needs as it needs it, as pages do.
  vite: ({ browser }) => ({
    resolve: {
      alias: {
        // WXT's own storage takes the browser from where all do (`lib/extension`).
        '@wxt-dev/browser': '@wxt-dev/webextension-polyfill/browser',
        '@wxt-dev/i18n': `${root}/lib/extension/messages.ts`,
      },
    },
    plugins: [preact(), highlightRules(browser), bundledPackages(root, shipped)],
    worker: { format: 'es', plugins: () => [bundledPackages(root, shipped)] },
  }),
  webExt: { disabled: true },
  // What a person's own runs left behind is no source.
  zip: { excludeSources: ['results/**', '**/*.local'] },
  hooks: {
    // Every component in every state, for development only: it is no part of what is shipped.
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.mode !== 'development') return;
      found.push({ name: 'gallery', inputPath: `${wxt.config.root}/tests/gallery/index.html`, type: 'unlisted-page' });
    },
    // Built apart: it is to be there at once, without what only whole pages need, and without their styles.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups) {
        const at = Array.isArray(group) ? group.findIndex(({ name }) => name === 'overlay-frame') : -1;
        if (Array.isArray(group) && at >= 0 && group.length > 1) {
          groups.push(group.splice(at, 1));
          return;
        }
      }
    },
    'build:publicAssets': (wxt, files) => void files.push(...pdfAssets(wxt.config.root)),
    'build:done': (wxt) => writeLicences({ root, output: wxt.config.outDir }, shipped, inReviewersPage),
    // What pages share as they open is one file: each file more costs the popup some of the 100 ms in which it opens.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'reviewer'))
        config.plugins?.push(bundledPackages(root, inReviewersPage));
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const output = { codeSplitting: { groups: [{ name: sharedByPages }] } };
      config.plugins?.push({ name: 'one-shared-chunk', config: () => ({ build: { rolldownOptions: { output } } }) });
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    short_name: 'Proofmark',
    description: '__MSG_extension_description__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      // To notice that a request for feedback is due.
      'alarms',
      // To open a document in the container that it is in. It gives no cookies, and the person is asked for nothing.
      ...(browser === 'firefox' ? ['cookies'] : []),
      // Does nothing until the person allows sites. Chromium 156 crashes where it is only allowed later.
      ...(browser === 'firefox' ? [] : ['declarativeNetRequestWithHostAccess']),
    ],
    content_security_policy: { extension_pages: pagePolicy },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // For those who want to be reminded, and those who want every PDF to open in the viewer.
    optional_permissions: [
      'notifications',
      ...(browser === 'firefox' ? (['webRequest', 'webRequestBlocking'] as const) : []),
    ],
    // What is the person's own is shown in a frame of the extension over the page. In Chromium a rule sends a tab to a page
    // of the extension only where any site may. Neither can be found by a site: the addresses are of this session there,
    // and in Firefox of this installation.
    web_accessible_resources: [
      {
        resources: ['overlay-frame.html', ...(browser === 'chrome' ? ['open-pdf.html'] : [])],
        matches: ['<all_urls>'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    action: {
      default_title: '__MSG_extension_action__',
      // Firefox would put it into a menu, where neither it nor its number is seen.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: {
      _execute_action: asking('_execute_action'),
      'tag-selection': { ...asking('tag-selection'), description: '__MSG_command_tagSelection__' },
      'next-passage': { ...asking('next-passage'), description: '__MSG_command_nextPassage__' },
      'previous-passage': { ...asking('previous-passage'), description: '__MSG_command_previousPassage__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '140' }),
  }),
});
