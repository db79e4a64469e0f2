import type { RequirementId } from '@/lib/model/ids';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put, remove } from './mutation';
import type { ChangeId } from './tables/changes';

/** Ticks a requirement as read, or takes its tick away. */
export function markRead(db: ProofmarkDatabase, id: RequirementId, read: boolean): Promise<ChangeId> {
  return commit(db, async () => {
    const now = Date.now();
    const mark = { id, createdAt: now, updatedAt: now };
    return {
      label: 'readMarked',
      mutations: [read ? put('readMarks', mark) : remove('readMarks', id)],
      subject: id,
    };
  });
}

/** All requirements that are ticked as read, of whatever program. */
export async function readMarks(db: ProofmarkDatabase): Promise<Set<RequirementId>> {
  return new Set(await db.readMarks.toCollection().primaryKeys());
}
