import { type Cell, cellKey } from '@/lib/model/cell';
import { StoreFailure } from '@/lib/model/failure';
import type { TagId } from '@/lib/model/ids';
import type { Tag, TagCell } from '@/lib/model/tag';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put } from './mutation';
import { tables } from './tables';
import type { ChangeId } from './tables/changes';

/** What of one cell of a tag is to be otherwise. An empty reason takes it away. */
export type CellChange = Partial<{ reason: string; isCandidate: boolean }>;

/**
 * Gives a cell of a tag a reason of its own, or chooses it for the submission or not.
 *
 * @throws StoreFailure 'notHere' where there is no such tag, or it is not tagged to this cell
 */
export function changeCell(db: ProofmarkDatabase, id: TagId, cell: Cell, change: CellChange): Promise<ChangeId> {
  return commit(db, async () => {
    const known = await db.tags.get(id);
    const key = cellKey(cell);
    if (!known?.cellKeys.includes(key)) throw new StoreFailure('notHere', `cell ${key} of tag ${id}`);
    const cells = known.cells.map((each) => (cellKey(each) === key ? changedCell(each, change) : each));
    const tag: Tag = { ...tables.tags.fromStored(known), cells, updatedAt: Date.now() };
    return { label: 'tagChanged', mutations: [put('tags', tag)], subject: id };
  });
}

function changedCell(cell: TagCell, change: CellChange): TagCell {
  const { requirementId, indicatorId } = cell;
  const { reason = '', isCandidate = false } = { ...cell, ...change };
  return {
    requirementId,
    indicatorId,
    ...(reason.trim() !== '' && { reason: reason.trim() }),
    ...(isCandidate && { isCandidate }),
  };
}
