import { browser } from '@/lib/extension/browser';
import { isOfTheWeb } from './viewer-page';

/**
 * The gate is the page that Chromium's rules send PDFs to, and the only one that a site could send a tab to: it opens the
 * viewer, which no site can. Rules can't encode what they find, so the address of the PDF follows as it is.
 */
const page = '/open-pdf.html';

/** What rules put before the address of the PDF. The secret says that it was a rule that came, and no site. */
export function gateAddress(secret: string): string {
  return `${browser.runtime.getURL(page)}?${secret}:`;
}

export interface AtGate {
  secret: string;
  url: string;
}

/** What someone brought to the gate; null where it is nothing that can be fetched. */
export function parseGate(search: string): AtGate | null {
  const [, secret = '', url = ''] = /^\?([0-9a-f-]{36}):(.*)$/s.exec(search) ?? [];
  return isOfTheWeb(url) ? { secret, url } : null;
}
