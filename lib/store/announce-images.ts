import type { ArtifactId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';
import type { Image } from './image';
import { journalled } from './tables';

/** Beyond this, naming artifacts one by one is longer than looking again everywhere. */
const longestList = 100;

/** Tells the other surfaces what a commit touched. */
export async function announceImages(db: ProofmarkDatabase, images: readonly Image[]): Promise<void> {
  if (images.length === 0) return;
  const artifactIds = new Set<ArtifactId>();
  let everywhere = false;
  for (const { table, before, after } of images) {
    for (const record of [before, after]) {
      const concerned = record ? journalled(table).announces(record) : [];
      if (concerned === 'all') everywhere = true;
      else for (const id of concerned) artifactIds.add(id);
    }
  }
  await db.announce(everywhere || artifactIds.size > longestList ? 'all' : [...artifactIds]);
}
