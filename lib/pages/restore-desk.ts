import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Backup, type BackupContents, describeBackup, parseBackup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { restoreBackup } from '@/lib/store/restore';
import type { ChangeDesk } from './change-desk';

/** How far restoring from a file has come. */
export type RestoreProgress =
  | { status: 'none' }
  | { status: 'unreadable' }
  | { status: 'chosen'; backup: Backup; contents: BackupContents }
  | { status: 'done' };

export interface RestoreDesk {
  readonly progress: ReadonlySignal<RestoreProgress>;
  choose(file: File): Promise<void>;
  restore(mode: 'replace' | 'merge'): Promise<void>;
  leave(): void;
}

/** Restoring in two steps: nothing is written before the person has seen what the file holds. */
export function openRestoreDesk(db: ProofmarkDatabase, desk: Pick<ChangeDesk, 'make'>): RestoreDesk {
  const progress = signalOf<RestoreProgress>({ status: 'none' });
  return {
    progress,
    async choose(file) {
      try {
        const backup = parseBackup(await file.text());
        progress.value = { status: 'chosen', backup, contents: describeBackup(backup) };
      } catch {
        progress.value = { status: 'unreadable' };
      }
    },
    async restore(mode) {
      if (progress.value.status !== 'chosen') return;
      const { backup } = progress.value;
      if (await desk.make(() => restoreBackup(db, backup, mode))) progress.value = { status: 'done' };
    },
    leave() {
      progress.value = { status: 'none' };
    },
  };
}
