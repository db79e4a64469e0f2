import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { PackageRefused } from '@/lib/feedback/package/refusal';
import type { ChangeController } from '@/lib/live/change-controller';
import { type Backup, type BackupContents, describeBackup, parseBackup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { restoreBackup } from '@/lib/store/restore';
import { readSealedBackup, type SealedBackup, unsealBackup } from '@/lib/store/sealed-backup';

/** How far restoring from a file has come. */
export type RestoreProgress =
  | { status: 'none' }
  | { status: 'unreadable' }
  | { status: 'sealed'; sealed: SealedBackup; isWrong: boolean }
  | { status: 'sealedDamaged' }
  | { status: 'chosen'; backup: Backup; contents: BackupContents }
  | { status: 'done' };

export interface RestoreController {
  readonly progress: ReadonlySignal<RestoreProgress>;
  choose(file: File): Promise<void>;
  /** Opens a file that is under a passphrase. */
  unseal(passphrase: string): Promise<void>;
  restore(mode: 'replace' | 'merge'): Promise<void>;
  leave(): void;
}

/** Restoring in two steps: nothing is written before the person has seen what the file holds. */
export function openRestoreController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
): RestoreController {
  const progress = signalOf<RestoreProgress>({ status: 'none' });
  const show = (text: string) => {
    try {
      const backup = parseBackup(text);
      progress.value = { status: 'chosen', backup, contents: describeBackup(backup) };
    } catch {
      progress.value = { status: 'unreadable' };
    }
  };
  return {
    progress,
    async choose(file) {
      try {
        const text = await file.text();
        const sealed = readSealedBackup(text);
        if (sealed === null) show(text);
        else if (sealed === 'damaged') progress.value = { status: 'sealedDamaged' };
        else progress.value = { status: 'sealed', sealed, isWrong: false };
      } catch {
        progress.value = { status: 'unreadable' };
      }
    },
    async unseal(passphrase) {
      const before = progress.value;
      if (before.status !== 'sealed') return;
      try {
        const text = await unsealBackup(before.sealed, passphrase);
        if (progress.value === before) show(text);
      } catch (error) {
        if (progress.value !== before) return;
        const isWrong = error instanceof PackageRefused && error.refusal === 'wrongPassphrase';
        progress.value = isWrong ? { ...before, isWrong } : { status: 'sealedDamaged' };
      }
    },
    async restore(mode) {
      if (progress.value.status !== 'chosen') return;
      const { backup } = progress.value;
      if (await controller.make(() => restoreBackup(db, backup, mode))) progress.value = { status: 'done' };
    },
    leave() {
      progress.value = { status: 'none' };
    },
  };
}
