import { type Cell, cellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import { newRatingId } from '@/lib/model/rating';
import { laterThan } from '@/lib/model/stamps';
import { commit } from './commit';
import { latestRating } from './current-ratings';
import type { ProofmarkDatabase } from './database';
import { put } from './mutation';
import type { ChangeId } from './tables/changes';

/** Rates a cell against a level of its indicator, or takes its rating away. What it was rated before is kept. */
export function rate(db: ProofmarkDatabase, cell: Cell, levelId: LevelId | null): Promise<ChangeId> {
  return commit(db, async () => {
    const { requirementId, indicatorId } = cell;
    const latest = await latestRating(db, cell);
    const at = latest ? laterThan(latest.updatedAt, Date.now()) : Date.now();
    const rating = { id: newRatingId(), requirementId, indicatorId, levelId, createdAt: at, updatedAt: at };
    const isSame = (latest?.levelId ?? null) === levelId;
    return { label: 'rated', mutations: isSame ? [] : [put('ratings', rating)], subject: cellKey(cell) };
  });
}
