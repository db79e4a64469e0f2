import { docAliases } from '@/lib/documents/google-docs/identity';
import { slidesAliases } from '@/lib/documents/google-slides/identity';
import { cleanAddress } from '@/lib/documents/web/identity';
import { driveDownload } from './drive-file';
import { googlePageOf } from './google-page';

/** Names of the document at an address, as far as that tells: what is stored about it is found by any of them. */
export function aliasesAt(url: string): string[] {
  const page = googlePageOf(url);
  if (page?.kind === 'document') return docAliases({ documentId: page.id, account: null, tabId: null });
  if (page?.kind === 'presentation') return slidesAliases(page.id);
  return [cleanAddress(page?.kind === 'file' ? driveDownload(page) : url)];
}
