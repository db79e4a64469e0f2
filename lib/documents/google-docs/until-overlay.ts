import { googleEditors } from '@/lib/documents/google/permissions';
import type { OverlayStep } from '@/lib/documents/kind-scripts';
import type { Instead } from '@/lib/documents/offer';

/** What can be done in a document in which the overlay is not yet. */
export function untilOverlay(step: OverlayStep, url: string): Instead {
  switch (step) {
    case 'ask':
      return {
        refusal: 'googleDocsNotAllowed',
        offer: {
          text: 'popup.docAsk',
          button: { label: 'popup.docAllow', act: { kind: 'allow', permission: googleEditors } },
        },
      };
    case 'opening':
      return { refusal: 'documentNeedsReload', offer: { text: 'popup.docOpening', button: null } };
    case 'reload':
      return {
        refusal: 'documentNeedsReload',
        offer: {
          text: 'popup.docBefore',
          button: { label: 'popup.docReload', act: { kind: 'reload', url: addressOfScripts(url) } },
        },
      };
  }
}

/** The document's address as its scripts are registered for it, without the domain of an organization; null where it is that. */
function addressOfScripts(url: string): string | null {
  const { pathname, search, hash } = new URL(url);
  const path = pathname.replace(/^\/a\/[^/]+(?=\/document\/)/, '');
  return path === pathname ? null : `https://docs.google.com${path}${search}${hash}`;
}
