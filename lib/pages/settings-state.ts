import { sampleProgramId } from '@/lib/sample/sample-program';
import type { ChangeLabel } from '@/lib/store/change-entry';
import { lastUndoable } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { lastBackup } from '@/lib/store/preferences';

/** What the settings show of the database. */
export interface SettingsState {
  sampleLoaded: boolean;
  /** When everything was last saved to a file, or null. */
  savedAt: number | null;
  changedSince: boolean;
  /** What was done last and stands. */
  lastChange: ChangeLabel | null;
}

export async function settingsState(db: ProofmarkDatabase): Promise<SettingsState> {
  const [sample, savedAt, change] = await Promise.all([
    db.programs.get(sampleProgramId),
    lastBackup(db),
    lastUndoable(db),
  ]);
  return {
    sampleLoaded: sample !== undefined,
    savedAt,
    changedSince: (change?.at ?? 0) > (savedAt ?? 0),
    lastChange: change?.label ?? null,
  };
}
