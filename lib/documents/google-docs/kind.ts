import { googlePageOf } from '@/lib/documents/google/page';
import { googleEditors } from '@/lib/documents/google/permissions';
import type { DocumentKind } from '@/lib/documents/kind';
import { docAliases, docItem } from './names';
import { saysOfReading } from './says-of-reading';
import { tabOf } from './tab-fragment';
import { untilOverlay } from './until-overlay';

/**
 * Documents in Google Docs. Docs looks whether it is to say where its text is before its own scripts start, so that a script
 * has to be in the page's own world by then.
 */
export const googleDocs: DocumentKind = {
  kind: 'google-doc',
  at: (url) => (documentAt(url) === null ? null : 'inPlace'),
  namesAt: (url) => docAliases(documentAt(url) ?? ''),
  itemOf: (name) => docItem(name) ?? documentAt(name),
  permission: googleEditors,
  overlay: { comes: 'withThePage', until: untilOverlay },
  registered: {
    matches: googleEditors.asked,
    // Published documents are web pages like others.
    excludeMatches: googleEditors.loaded,
    scripts: [
      {
        id: 'google-docs-bridge',
        js: '/content-scripts/google-docs-bridge.js',
        world: 'MAIN',
        runAt: 'document_start',
      },
      {
        id: 'google-docs',
        js: '/content-scripts/google-docs.js',
        css: '/content-scripts/google-docs.css',
        runAt: 'document_idle',
      },
    ],
  },
  contents: '/google-docs-contents.js',
  howToBegin: 'popup.untagged',
  saysOf: saysOfReading,
  takesQuotes: true,
  placed(address, passage) {
    const tab = tabOf(passage);
    const url = URL.parse(address);
    if (tab === null || !url) return address;
    url.searchParams.set('tab', tab);
    url.hash = '';
    return url.href;
  },
  page: {
    name: 'google-docs',
    title: 'workspace.googleDocs',
    setting: { title: 'settings.docs', text: 'settings.docsExplain' },
  },
};

function documentAt(url: string): string | null {
  const page = googlePageOf(url);
  return page?.kind === 'document' ? page.id : null;
}
