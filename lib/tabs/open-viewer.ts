import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { browser } from '@/lib/extension/browser';
import { rememberAsked } from './asked-openings';
import { containerOf } from './container';
import { viewerAddress } from './viewer-page';

/**
 * Opens the viewer in a tab beside another one, empty where it is asked for nothing; in the container of that one, whose
 * cookies let a document behind a login be read.
 *
 * @param fragment what it is to do with the document, such as `takingFragment`
 */
export async function openViewerBeside(
  beside: { id: number; index: number },
  request: ViewerRequest | null,
  fragment = '',
): Promise<void> {
  if (request) await rememberAsked(request);
  await browser.tabs.create({
    url: `${viewerAddress(request ?? undefined)}${fragment}`,
    index: beside.index + 1,
    ...(await containerOf(beside.id)),
  });
}
