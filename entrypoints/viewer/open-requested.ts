import type { Signal } from '@preact/signals';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { spendAsked } from '@/lib/tabs/asked-openings';
import { borrowSites, giveBackOwn } from '@/lib/tabs/lent-sites';
import { siteAllowed, sitesLacking } from '@/lib/tabs/site-access';
import { parseViewerRequest, queryOf } from '@/lib/tabs/viewer-page';
import { requestedPdf } from '@/lib/viewer/requested-pdf';
import type { ViewerSession } from '@/lib/viewer/session';

/**
 * Opens what the viewer's address asks for, if anything. What is fetched is fetched with the person's cookies: so that is
 * done at once only where Proofmark itself asked for it, and else on a click, with the address in sight.
 *
 * @param allow holds what opens it on the person's word, while that is needed
 */
export async function openRequested(
  db: ProofmarkDatabase,
  { state, openFrom }: ViewerSession,
  allow: Signal<(() => void) | null>,
): Promise<void> {
  const request = parseViewerRequest(location.search);
  if (!request) return;
  const supply = requestedPdf(db, request);
  if (request.kind === 'file') return openFrom(supply);
  const asked = await isAsked(request);
  if (asked && (request.kind === 'tab' || (await siteAllowed(request.url)))) return openFrom(supply);
  // A tab that someone else names is none of ours to look into: what is at the address is fetched instead.
  const wanted =
    request.kind === 'tab' ? parseViewerRequest(`?${queryOf({ kind: 'url', url: request.url })}`) : request;
  if (wanted?.kind !== 'url') return;
  const lacking = await sitesLacking(wanted.url);
  state.problem.value = asked
    ? { problem: 'notAllowed', name: supply.name }
    : { problem: 'notAsked', name: wanted.url };
  allow.value = () => {
    // At once, in the click: browsers show the question only then.
    void mayRead(lacking).then(async (allowed) => {
      if (!allowed) return;
      allow.value = null;
      await openFrom(requestedPdf(db, wanted));
      await giveBackOwn();
    });
  };
}

/** Whether a site may be read. For one file nothing is allowed for good: what has to be asked for is given back after it. */
const mayRead = async (lacking: readonly string[]) => lacking.length === 0 || borrowSites(lacking);

/**
 * Whether Proofmark asked for this, now or when the tab first came to it: that is noted in the tab's own history, where
 * only we can write, so that it may be reloaded, gone back to, and restored with the browser.
 */
async function isAsked(request: ViewerRequest): Promise<boolean> {
  const note = { asked: queryOf(request) };
  const noted: unknown = history.state;
  if (typeof noted === 'object' && noted !== null && 'asked' in noted && noted.asked === note.asked) return true;
  if (!(await spendAsked(request))) return false;
  history.replaceState(note, '');
  return true;
}
