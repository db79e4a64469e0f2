import { browser } from 'wxt/browser';

/** Documents in Google Docs. It is asked for once, by name. */
export const googleDocsPattern = 'https://docs.google.com/document/*';

export function googleDocsAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: [googleDocsPattern] });
}
