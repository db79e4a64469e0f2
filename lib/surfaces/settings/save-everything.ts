import { saveFile } from '@/lib/own-pages/save-file';
import { writeCheckedBackup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { noteBackup } from '@/lib/store/last-backup';
import type { LeftOut } from '@/lib/store/left-out';
import { sealBackup } from '@/lib/store/sealed-backup';
import type { BackupWish } from '@/lib/store/tables/table';

export interface SavingWish extends BackupWish {
  /** What the file is put under; empty for nothing. */
  passphrase: string;
}

export const plainSaving: SavingWish = { others: false, names: false, passphrase: '' };

/**
 * Saves everything to a file that the person keeps, named by the day, and remembers when.
 *
 * @returns what is not in the file as it is stored here
 */
export async function saveEverything(db: ProofmarkDatabase, { passphrase, ...wish }: SavingWish): Promise<LeftOut[]> {
  const { text, left } = await writeCheckedBackup(db, wish);
  const isSealed = passphrase.trim() !== '';
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`proofmark-${day}.json`, isSealed ? await sealBackup(text, passphrase) : text);
  await noteBackup(db);
  return left;
}
