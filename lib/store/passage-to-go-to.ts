import { type Cell, cellKey } from '@/lib/model/cell';
import type { ArtifactId, TagId } from '@/lib/model/ids';
import { chosenCells, reasonFor, type Tag } from '@/lib/model/tag';
import type { ProofmarkDatabase } from './database';
import { tagsOfCell } from './tags';

/**
 * The passage of an artifact that one is led to for a cell: one that can be found, and where the reason is wanted, one
 * that has none. Null where there is none.
 */
export async function passageToGoTo(
  db: ProofmarkDatabase,
  cell: Cell,
  artifactId: ArtifactId,
  wantsReason: boolean,
): Promise<TagId | null> {
  const fits = (tag: Tag) =>
    tag.artifactId === artifactId &&
    tag.sighting.status !== 'lost' &&
    chosenCells(tag).some((each) => cellKey(each) === cellKey(cell) && !(wantsReason && reasonFor(tag, each).trim()));
  return (await tagsOfCell(db, cell)).find(fits)?.id ?? null;
}
