import type { Signal } from '@preact/signals';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { askForSite, siteAllowed } from '@/lib/tabs/site-access';
import { parseViewerRequest } from '@/lib/tabs/viewer-page';
import { requestedPdf } from '@/lib/viewer/requested-pdf';
import type { ViewerSession } from '@/lib/viewer/session';

/**
 * Opens what the viewer's address asks for, if anything.
 *
 * @param allow holds what asks the person for the site, while that is needed
 */
export async function openRequested(
  db: ProofmarkDatabase,
  { state, openFrom }: ViewerSession,
  allow: Signal<(() => void) | null>,
): Promise<void> {
  const request = parseViewerRequest(location.search);
  if (!request) return;
  const supply = requestedPdf(db, request);
  if (request.kind !== 'url' || (await siteAllowed(request.url))) return openFrom(supply);
  state.problem.value = { problem: 'notAllowed', name: supply.name };
  allow.value = () => {
    // At once, in the click: browsers show the question only then.
    void askForSite(request.url).then((allowed) => {
      if (!allowed) return;
      allow.value = null;
      void openFrom(supply);
    });
  };
}
