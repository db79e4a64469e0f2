import type { BackupFile } from './backup-format';
import type { ProofmarkDatabase } from './database';
import { remember } from './preferences';
import { preferences } from './tables/preferences';
import { takeWritings } from './writings';

const everything = { others: true, names: true };

/**
 * Brings back what was remembered beside what can be undone: in place of what is remembered here, or, where it is merged,
 * where nothing is. Call in the transaction that restores the rest.
 */
export async function restorePreferences(
  db: ProofmarkDatabase,
  file: BackupFile,
  mode: 'replace' | 'merge',
): Promise<void> {
  if (mode === 'replace' && file.activeCredentialId) {
    await db.preferences.put({ id: 'activeCredential', value: file.activeCredentialId });
  }
  for (const preference of file.preferences.filter((each) => preferences.isSaved(each, everything))) {
    const here = mode === 'merge' ? await db.preferences.get(preference.id) : undefined;
    await remember(db, here ? preferences.together(here, preference) : preference);
  }
  const coming = new Set(file.reviews.map(({ id }) => id));
  await takeWritings(
    db,
    file.writings.filter(({ id }) => !coming.has(id)),
  );
}
