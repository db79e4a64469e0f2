import type { CheckId, RequirementId } from '@/lib/model/ids';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put, remove } from './mutation';
import type { ChangeId } from './tables/changes';

/** Ticks a pre-assessment check, or takes its tick away. */
export function markCheck(
  db: ProofmarkDatabase,
  requirementId: RequirementId,
  checkId: CheckId,
  done: boolean,
): Promise<ChangeId> {
  return commit(db, async () => {
    const now = Date.now();
    const mark = { id: checkId, requirementId, createdAt: now, updatedAt: now };
    return {
      label: 'checkMarked',
      mutations: [done ? put('checkMarks', mark) : remove('checkMarks', checkId)],
      subject: checkId,
    };
  });
}

/** The checks of these requirements that are ticked. */
export async function checkMarks(
  db: ProofmarkDatabase,
  requirementIds: readonly RequirementId[],
): Promise<Set<CheckId>> {
  return new Set(await db.checkMarks.where('requirementId').anyOf(requirementIds).primaryKeys());
}
