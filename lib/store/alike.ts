import { likenessOf } from '@/lib/documents/page-keys';
import type { AlikeArtifact } from '@/lib/model/alike';
import { traitsOf } from '@/lib/model/artifact-kinds';
import { bareName, isName } from '@/lib/model/names';
import { artifactByAliases } from './artifacts';
import type { ProofmarkDatabase } from './database';
import { tagsOfArtifact } from './tags';

/** More than that are pages of one site that all name themselves the same. */
const most = 12;

/** What the web page with these aliases, the first of which is its address, may be. Nothing where that is known. */
export function alikeArtifacts(db: ProofmarkDatabase, aliases: readonly string[]): Promise<AlikeArtifact[]> {
  return db.transaction('r', db.artifacts, db.tags, async () => {
    const [address] = aliases;
    const claims = aliases.filter((alias) => !isName(alias));
    if (!address || claims.length === 0 || (await artifactByAliases(db, aliases))) return [];
    // Pages that were stored before claims were told from names have them among their names.
    const sought = [...new Set([...claims, ...claims.map(bareName)])];
    const found = await db.artifacts.where('aliases').anyOf(sought).distinct().toArray();
    const alike: AlikeArtifact[] = [];
    for (const artifact of found) {
      const likeness = traitsOf(artifact.kind).isPage ? likenessOf(artifact.url, address) : 'other';
      if (likeness === 'other') continue;
      const passages = (await tagsOfArtifact(db, artifact.id)).map(({ passage }) => passage);
      if (passages.length > 0) alike.push({ artifact, likeness, passages });
    }
    const weight = { same: 0, login: 1, unclear: 2 };
    return alike.sort((one, other) => weight[one.likeness] - weight[other.likeness]).slice(0, most);
  });
}
