import { readdirSync } from 'node:fs';

/**
 * The folders of `lib`, from what stands on its own to what knows nearly all, in bands: each folder may import those
 * before it and none after it, so that no two import each other. `docs/architecture.md` shows them.
 */
export const bands = {
  'what things are, and how they are read and counted': [
    ...[
      'model',
      'file-formats',
      'frameworks',
      'words',
      'feedback',
      'coverage',
      'coverage-sheet',
      'read-through',
      'exports',
      'sample',
    ],
  ],
  'documents, and finding passages in them': [
    'extension',
    'dom',
    'highlights',
    'anchoring',
    'host',
    'pdf-files',
    'documents',
  ],
  'tagging in a document': ['reviewing', 'messaging', 'tagging', 'shortcuts', 'private-view'],
  'the store, and the browser around it': ['own-pages', 'tabs', 'diagnosis', 'store', 'live', 'navigation', 'news'],
  'what a person does': ['handing-in', 'programs', 'viewer', 'page-pictures', 'asking'],
  'what surfaces show, and the background': ['surfaces', 'background'],
};

const layers = Object.values(bands).flat();

/** They run in Node, without browser, database or view. What they know beside model is each other. */
const pure = [
  'file-formats',
  'frameworks',
  'words',
  'feedback',
  'coverage',
  'coverage-sheet',
  'read-through',
  'exports',
  'anchoring',
];

const folders = readdirSync(new URL('lib', import.meta.url)).filter((name) => !name.includes('.'));
const unknown = folders.filter((name) => !layers.includes(name));
if (unknown.length > 0)
  throw new Error(`${unknown.join()}: say among which folders of lib it stands, in ${import.meta.url}`);

const among = (names) => `^lib/(${names.join('|')})/`;
const browserParts = '(^|/)(wxt|preact|@preact|dexie|@webext-core|@floating-ui)(/|$)|^\\.wxt/i18n|^lib/extension/';

const forbid = (name, from, to, comment = '') => ({ name, comment, severity: 'error', from, to });

const upwards = layers
  .slice(0, -1)
  .map((name, at) =>
    forbid(`${name} knows only what stands before it`, { path: among([name]) }, { path: among(layers.slice(at + 1)) }),
  );

export default {
  forbidden: [
    forbid('no file leads back to itself', {}, { circular: true }),
    forbid('everything that is imported is there', {}, { couldNotResolve: true, pathNot: '^pdfjs-dist/types/' }),
    forbid(
      'browser comes from one place',
      { path: '^(lib|components|entrypoints)/', pathNot: '^lib/extension/' },
      { path: '(^|/)(wxt/dist/browser|@wxt-dev/browser|webextension-polyfill)' },
    ),
    forbid('lib does not know the components', { path: '^lib/' }, { path: '^components/' }),
    forbid('nothing knows the entrypoints', { path: '^(lib|components)/' }, { path: '^entrypoints/' }),
    forbid('model stands on its own', { path: among(['model']) }, { path: `^lib/(?!model/)|${browserParts}` }),
    forbid(
      'pure folders know model and each other',
      { path: among(pure) },
      { path: `^lib/(?!(model|${pure.join('|')})/)|${browserParts}` },
    ),
    forbid(
      'components get values and signals in and give callbacks out',
      { path: '^components/' },
      { path: '^lib/(store|messaging|extension)/|(^|/)(dexie|@webext-core)' },
      'No browser API, no database.',
    ),
    forbid(
      'components know no kind of documents',
      { path: '^components/(?!documents/)' },
      { path: '^lib/documents/[^/]+/|^lib/highlights/' },
    ),
    forbid(
      'components know no document adapter',
      { path: '^components/documents/' },
      { path: '^lib/documents/[^/]+/adapter|^lib/highlights/' },
    ),
    forbid(
      'what is not about one kind of documents asks the list',
      {
        path: among([
          'asking',
          'background',
          'handing-in',
          'messaging',
          'live',
          'navigation',
          'surfaces',
          'own-pages',
          'private-view',
          'reviewing',
          'store',
          'tabs',
          'tagging',
        ]),
      },
      { path: '^lib/documents/[^/]+/' },
      "That is '@/lib/documents/kinds'.",
    ),
    forbid(
      'a kind is data and pure functions',
      { path: '^lib/documents/([^/]+/kind|kind|kinds|kind-scripts|offer|permission)\\.ts$' },
      {
        path: '^lib/(store|messaging|tabs|highlights)/|/adapter|(^|/)(preact|@preact|dexie)(/|$)|^\\.wxt/i18n',
        dependencyTypesNot: ['type-only'],
      },
      'The popup and the background hold it too: what reads and paints its documents is in its adapter.',
    ),
    ...upwards,
  ],
  options: {
    parser: 'swc',
    webpackConfig: { fileName: 'scripts/lib/aliases.webpack.cjs' },
    doNotFollow: { path: '^(node_modules|\\.wxt)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
