import { browser } from 'wxt/browser';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { rememberAsked } from './asked-openings';
import { viewerAddress } from './viewer-page';

/**
 * Opens the viewer in a tab beside another one, empty where it is asked for nothing.
 *
 * @param fragment what it is to do with the document, such as `takingFragment`
 */
export async function openViewerBeside(
  index: number | undefined,
  request: ViewerRequest | null,
  fragment = '',
): Promise<void> {
  if (request) await rememberAsked(request);
  await browser.tabs.create({
    url: `${viewerAddress(request ?? undefined)}${fragment}`,
    ...(index !== undefined && { index: index + 1 }),
  });
}
