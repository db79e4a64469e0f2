import { browser } from 'wxt/browser';
import { listNamedSites } from './named-site-access';

/** Documents in Google Docs. It is asked for once, by name. */
export const googleDocsPattern = 'https://docs.google.com/document/*';
/** Presentations, which both browsers allow together with documents: of a pattern they keep the host alone. */
export const googleSlidesPattern = 'https://docs.google.com/presentation/*';

const asked = { origins: [googleDocsPattern] };

/** Whether the person allowed it by name. That all sites are allowed, for the sake of PDFs, is not that. */
export async function googleDocsAllowed(): Promise<boolean> {
  return (await listNamedSites()).includes('googleDocs');
}

/**
 * Asks the person for it. Call it at once in a click: browsers show the question only then.
 *
 * @returns whether they did
 */
export function askForGoogleDocs(): Promise<boolean> {
  return browser.permissions.request(asked);
}

export async function leaveGoogleDocs(): Promise<void> {
  await browser.permissions.remove(asked);
}
