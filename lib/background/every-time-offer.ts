import { artifactByAliases } from '@/lib/store/artifacts';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { noteOffered } from '@/lib/store/preferences';
import { everyTimeAt } from '@/lib/tabs/every-time';
import { siteAccess, sitesLacking } from '@/lib/tabs/site-access';
import { tabDocument } from '@/lib/tabs/tab-documents';

/**
 * The sites to ask for so that the tags of a tab show there every time; null where that is not to be offered. It is offered
 * once for a site, with the first tag of a page: whatever the person says then is not asked again.
 */
export async function everyTimeOffer(
  db: ProofmarkDatabase,
  { id, url }: { id: number; url?: string | undefined },
): Promise<string[] | null> {
  if (!url || everyTimeAt(url, await siteAccess(url)) !== 'off') return null;
  const document = await tabDocument(id);
  const artifact = document && (await artifactByAliases(db, document.aliases));
  if (!artifact || (await db.tags.where('artifactId').equals(artifact.id).count()) !== 1) return null;
  const lacking = await sitesLacking(url);
  const [site] = lacking;
  return site !== undefined && (await noteOffered(db, site)) ? lacking : null;
}
