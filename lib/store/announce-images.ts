import type { ArtifactId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';
import type { Image, JournalledTable } from './image';

/** Beyond this, naming artifacts one by one is longer than looking again everywhere. */
const longestList = 100;

const sharedTables: ReadonlySet<JournalledTable> = new Set([
  'programs',
  'credentials',
  'requirements',
  'indicators',
  'replies',
  'reviews',
]);

/** Tells the other surfaces what a commit touched. Frameworks concern every document: any may be tagged to them. So do
 * replies, which may speak of several. */
export async function announceImages(db: ProofmarkDatabase, images: readonly Image[]): Promise<void> {
  if (images.length === 0) return;
  const artifactIds = new Set<ArtifactId>();
  let everywhere = false;
  for (const image of images) {
    if (image.table === 'tags') {
      for (const tag of [image.before, image.after]) if (tag) artifactIds.add(tag.artifactId);
    } else if (image.table === 'artifacts') {
      for (const artifact of [image.before, image.after]) if (artifact) artifactIds.add(artifact.id);
    } else if (sharedTables.has(image.table)) {
      everywhere = true;
    }
  }
  await db.announce(everywhere || artifactIds.size > longestList ? 'all' : [...artifactIds]);
}
