import { lastUndoable } from './changes';
import type { ProofmarkDatabase } from './database';
import { recalled } from './preferences';

/** When everything was last saved to a file, or null. */
export function lastBackup(db: ProofmarkDatabase): Promise<number | null> {
  return recalled(db, 'lastBackup');
}

/** Whether something was done since everything was last saved to a file, by the order of changes and not by the clock. */
export async function changedSinceBackup(db: ProofmarkDatabase): Promise<boolean> {
  const [saved, known, change] = await Promise.all([
    lastBackup(db),
    recalled(db, 'lastBackupChange'),
    lastUndoable(db),
  ]);
  if (known !== null) return (change?.id ?? '') !== known;
  return (change?.at ?? 0) > (saved ?? 0);
}

export async function noteBackup(db: ProofmarkDatabase, at = Date.now()): Promise<void> {
  const change = await lastUndoable(db);
  await db.preferences.bulkPut([
    { id: 'lastBackup', value: at },
    { id: 'lastBackupChange', value: change?.id ?? '' },
  ]);
}
