import { browser } from 'wxt/browser';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { rememberAsked } from './asked-openings';
import { viewerAddress } from './viewer-page';

/** Opens the viewer in a tab beside another one, empty where it is asked for nothing. */
export async function openViewerBeside(index: number | undefined, request: ViewerRequest | null): Promise<void> {
  if (request) await rememberAsked(request);
  await browser.tabs.create({
    url: viewerAddress(request ?? undefined),
    ...(index !== undefined && { index: index + 1 }),
  });
}
