import { type Cell, cellKey } from '@/lib/model/cell';
import { StoreFailure } from '@/lib/model/failure';
import type { TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Retagging, Tag, TagCell } from '@/lib/model/tag';
import { updatedArtifact } from './artifacts';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { incidentally, put, remove } from './mutation';
import { tables } from './tables';
import type { ChangeId } from './tables/changes';

/** Deletes tags, as one change. Those that are gone already are left out. */
export function deleteTags(db: ProofmarkDatabase, ids: readonly TagId[]): Promise<ChangeId> {
  return commit(db, async () => {
    const known = await present(db, ids);
    return { label: 'tagsDeleted', mutations: known.map(({ id }) => remove('tags', id)) };
  });
}

/**
 * Changes what many passages are tagged to, as one change.
 *
 * @throws StoreFailure 'notHere' where the cell is no longer asked for, or none of the tags is there
 */
export function retagMany(db: ProofmarkDatabase, ids: readonly TagId[], cell: Cell, how: Retagging): Promise<ChangeId> {
  return commit(db, async () => {
    const known = await present(db, ids);
    const now = Date.now();
    const changed = known.map((tag): Tag => ({ ...tag, cells: retagged(tag.cells, cell, how), updatedAt: now }));
    const artifactIds = [...new Set(changed.map(({ artifactId }) => artifactId))];
    const artifacts = (await db.artifacts.bulkGet(artifactIds)).filter((artifact) => artifact !== undefined);
    const served = how === 'drop' ? [] : [cell.requirementId];
    return {
      label: 'tagsChanged',
      mutations: [
        ...artifacts.map((artifact) => incidentally(put('artifacts', updatedArtifact(artifact, artifact, served)))),
        ...changed.map((tag) => put('tags', tag)),
      ],
    };
  });
}

function retagged(cells: readonly TagCell[], cell: Cell, how: Retagging): TagCell[] {
  const key = cellKey(cell);
  const known = cells.find((each) => cellKey(each) === key) ?? cell;
  if (how === 'drop') return cells.filter((each) => cellKey(each) !== key);
  if (how === 'only') return [known];
  if (cells.includes(known)) return [...cells];
  if (cells.length >= limits.bindings) throw new StoreFailure('tooMany', 'indicators of a passage');
  return [...cells, known];
}

async function present(db: ProofmarkDatabase, ids: readonly TagId[]): Promise<Tag[]> {
  const stored = (await db.tags.bulkGet([...ids])).filter((tag) => tag !== undefined);
  if (stored.length === 0) throw new StoreFailure('notHere', 'none of the tags');
  return stored.map(tables.tags.fromStored);
}
