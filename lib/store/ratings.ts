import { type Cell, cellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put, remove } from './image';
import type { ChangeId } from './tables/changes';

/** Rates a cell against a level of its indicator, or takes its rating away. */
export function rate(db: ProofmarkDatabase, cell: Cell, levelId: LevelId | null): Promise<ChangeId> {
  return commit(db, async () => {
    const id = cellKey(cell);
    const known = await db.ratings.get(id);
    const now = Date.now();
    const rating = levelId && { ...cell, id, levelId, createdAt: known?.createdAt ?? now, updatedAt: now };
    return { label: 'rated', mutations: [rating ? put('ratings', rating) : remove('ratings', id)], subject: id };
  });
}
