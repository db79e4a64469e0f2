import { docAliases } from '@/lib/documents/google-docs/identity';
import { slidesAliases } from '@/lib/documents/google-slides/identity';
import { namesAt } from '@/lib/documents/web/identity';
import { cleanAddress, isRoute } from '@/lib/documents/web/page-keys';
import { isName, nearName } from '@/lib/model/names';
import { driveDownload } from './drive-file';
import { googlePageOf } from './google-page';

/** Names of the document at an address, as far as that tells: what is stored about it is found by any of them. */
export function aliasesAt(url: string): string[] {
  const page = googlePageOf(url);
  if (page?.kind === 'document') return docAliases({ documentId: page.id, account: null, tabId: null });
  if (page?.kind === 'presentation') return slidesAliases(page.id);
  if (page?.kind === 'file') return [cleanAddress(driveDownload(page))];
  // Whether a fragment is a route or a place is known in the page only: what is stored with it goes before.
  const whole = cleanAddress(url, true);
  const bare = isRoute(URL.parse(url)?.hash ?? '') ? whole : cleanAddress(url);
  return [...new Set([...namesAt(whole), ...namesAt(bare)])].filter(isName);
}

/**
 * The same with what proves nothing: documents that are found by it have to be looked at in the page. Most pages that
 * name themselves leave out the parameters.
 */
export function likelyAliasesAt(url: string): string[] {
  const names = aliasesAt(url);
  if (googlePageOf(url)) return names;
  const whole = cleanAddress(url, true);
  return [...new Set([...names, ...namesAt(whole), nearName(whole.split(/[?#]/, 1)[0] ?? whole)])];
}
