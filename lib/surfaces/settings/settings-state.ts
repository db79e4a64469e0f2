import { reviewHost } from '@/lib/asking/kept-draft';
import { sampleProgramId } from '@/lib/sample/sample-id';
import { lastUndoable } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { type KeptFiles, keptFiles } from '@/lib/store/files';
import { changedSinceBackup, lastBackup } from '@/lib/store/last-backup';
import { listSetAside } from '@/lib/store/set-aside';
import type { ChangeLabel } from '@/lib/store/tables/changes';

import { grouped, type LeftOutGroup } from './left-out-groups';

/** What the settings show of the database. */
export interface SettingsState {
  sampleLoaded: boolean;
  /** When everything was last saved to a file, or null. */
  savedAt: number | null;
  changedSince: boolean;
  /** PDFs that can be opened again without being asked for. */
  files: KeptFiles;
  /** What was done last and stands. */
  lastChange: ChangeLabel | null;
  /** Where the reviewer's page is hosted; empty for nowhere. */
  host: string;
  /** What an earlier version stored and this one can't read. */
  aside: LeftOutGroup[];
}

export async function settingsState(db: ProofmarkDatabase): Promise<SettingsState> {
  const [sample, savedAt, changedSince, change, files, host, aside] = await Promise.all([
    db.programs.get(sampleProgramId),
    lastBackup(db),
    changedSinceBackup(db),
    lastUndoable(db),
    keptFiles(db),
    reviewHost(db),
    listSetAside(db),
  ]);
  return {
    sampleLoaded: sample !== undefined,
    savedAt,
    changedSince,
    files,
    lastChange: change?.label ?? null,
    host,
    aside: grouped(aside),
  };
}
