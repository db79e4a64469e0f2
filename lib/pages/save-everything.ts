import { writeBackup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { noteBackup } from '@/lib/store/preferences';
import { saveFile } from './save-file';

/** Saves everything to a file that the person keeps, named by the day, and remembers when. */
export async function saveEverything(db: ProofmarkDatabase): Promise<void> {
  const text = await writeBackup(db);
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`proofmark-${day}.json`, text);
  await noteBackup(db);
}
