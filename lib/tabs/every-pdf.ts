import { browser } from '@/lib/extension/browser';

/** Patterns of all sites. They are asked for by nothing else. */
export const allSites = ['http://*/*', 'https://*/*'];

/** What has PDFs opened in the viewer, wherever they come from: a listener in Firefox. Chromium's rules need no more. */
const permissions = import.meta.env.FIREFOX ? (['webRequest', 'webRequestBlocking'] as const) : [];

const asked = { permissions: [...permissions], origins: allSites };

/** Whether every PDF opens in the viewer. The browser's own record of what the person allowed is what decides. */
export function opensEveryPdf(): Promise<boolean> {
  return browser.permissions.contains(asked);
}

/**
 * Asks the person to let every PDF be opened here. Call it at once in a click: browsers show the question only then.
 *
 * @returns whether they did
 */
export function askForEveryPdf(): Promise<boolean> {
  return browser.permissions.request(asked);
}

export async function leaveEveryPdf(): Promise<void> {
  await browser.permissions.remove(asked);
}
