import type { ProofmarkDatabase } from '@/lib/store/database';
import { siteAllowed } from '@/lib/tabs/site-access';
import { parseViewerRequest } from '@/lib/tabs/viewer-page';
import { requestedPdf } from '@/lib/viewer/requested-pdf';
import type { ViewerSession } from '@/lib/viewer/session';

/** Opens what the viewer's address asks for, if anything. */
export async function openRequested(db: ProofmarkDatabase, { state, openFrom }: ViewerSession): Promise<void> {
  const request = parseViewerRequest(location.search);
  if (!request) return;
  const supply = requestedPdf(db, request);
  if (request.kind === 'url' && !(await siteAllowed(request.url))) {
    state.problem.value = { problem: 'notAllowed', name: supply.name };
    return;
  }
  await openFrom(supply);
}
