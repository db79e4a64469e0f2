import type { CellKey } from '@/lib/model/cell';
import type { Credential } from '@/lib/model/credential';
import type { CredentialId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';
import { listCredentials } from './outlines';

/** The credential that popup, badge and picker are about: the chosen one, else the first there is. */
export async function activeCredential(db: ProofmarkDatabase): Promise<CredentialId | null> {
  const { active } = await credentialsWithActive(db);
  return active;
}

/** All credentials, program by program, and which of them is active. */
export async function credentialsWithActive(
  db: ProofmarkDatabase,
): Promise<{ credentials: Credential[]; active: CredentialId | null }> {
  const [credentials, preference] = await Promise.all([listCredentials(db), db.preferences.get('activeCredential')]);
  const chosen = credentials.find(({ id }) => id === preference?.value);
  return { credentials, active: (chosen ?? credentials[0])?.id ?? null };
}

export async function setActiveCredential(db: ProofmarkDatabase, id: CredentialId): Promise<void> {
  await db.preferences.put({ id: 'activeCredential', value: id });
  await db.announce('all');
}

/** The cells tagged last, latest first. */
export async function recentCells(db: ProofmarkDatabase): Promise<CellKey[]> {
  const preference = await db.preferences.get('recentCells');
  return preference?.id === 'recentCells' ? preference.value : [];
}

/** As many as there are digits to pick them by. */
const mostRecent = 9;

/** Moves these cells to the front. Call in the transaction that saves their tag. */
export async function rememberCells(db: ProofmarkDatabase, keys: readonly CellKey[]): Promise<void> {
  const value = [...new Set([...keys, ...(await recentCells(db))])].slice(0, mostRecent);
  await db.preferences.put({ id: 'recentCells', value });
}

/** When everything was last saved to a file, or null. */
export async function lastBackup(db: ProofmarkDatabase): Promise<number | null> {
  const preference = await db.preferences.get('lastBackup');
  return preference?.id === 'lastBackup' ? preference.value : null;
}

export async function noteBackup(db: ProofmarkDatabase, at = Date.now()): Promise<void> {
  await db.preferences.put({ id: 'lastBackup', value: at });
}

/** The name that the person put to what they handed in last; empty for none. */
export async function authorName(db: ProofmarkDatabase): Promise<string> {
  const preference = await db.preferences.get('author');
  return preference?.id === 'author' ? preference.value : '';
}

export async function rememberAuthor(db: ProofmarkDatabase, name: string): Promise<void> {
  await db.preferences.put({ id: 'author', value: name });
}
