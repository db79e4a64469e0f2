import * as v from 'valibot';
import type { CellKey } from '@/lib/model/cell';
import type { Credential } from '@/lib/model/credential';
import type { CredentialId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';
import { listCredentials } from './outlines';
import { checkRecord } from './record-check';
import { mostOffered, mostRecent, Preference } from './tables/preferences';
import { writingTo } from './transaction';

/** Remembers one thing. @throws StoreFailure where no backup could hold it */
export async function remember(db: ProofmarkDatabase, preference: Preference): Promise<void> {
  checkRecord('preferences', preference);
  await db.preferences.put(preference);
}

type Values = { [Each in Preference as Each['id']]: Each['value'] };

/** What is remembered, or null. What an earlier version remembered in a form that is no longer known is not remembered. */
export async function recalled<Id extends Preference['id']>(db: ProofmarkDatabase, id: Id): Promise<Values[Id] | null> {
  const known = v.safeParse(Preference, await db.preferences.get(id));
  return known.success ? (known.output.value as Values[Id]) : null;
}

/** The credential that popup, badge and picker are about: the chosen one, else the first there is. */
export async function activeCredential(db: ProofmarkDatabase): Promise<CredentialId | null> {
  const { active } = await credentialsWithActive(db);
  return active;
}

/** All credentials, program by program, and which of them is active. */
export async function credentialsWithActive(
  db: ProofmarkDatabase,
): Promise<{ credentials: Credential[]; active: CredentialId | null }> {
  const [credentials, known] = await Promise.all([listCredentials(db), recalled(db, 'activeCredential')]);
  const chosen = credentials.find(({ id }) => id === known);
  return { credentials, active: (chosen ?? credentials[0])?.id ?? null };
}

export async function setActiveCredential(db: ProofmarkDatabase, id: CredentialId): Promise<void> {
  await db.preferences.put({ id: 'activeCredential', value: id });
  await db.announce('all');
}

/** The cells tagged last, latest first. */
export async function recentCells(db: ProofmarkDatabase): Promise<CellKey[]> {
  return (await recalled(db, 'recentCells')) ?? [];
}

/** Moves these cells to the front. Call in the transaction that saves their tag. */
export async function rememberCells(db: ProofmarkDatabase, keys: readonly CellKey[]): Promise<void> {
  const value = [...new Set([...keys, ...(await recentCells(db))])].slice(0, mostRecent);
  await db.preferences.put({ id: 'recentCells', value });
}

/** Notes that it was offered to show tags on a site every time. False where it was before. */
export function noteOffered(db: ProofmarkDatabase, site: string): Promise<boolean> {
  return writingTo(db, [db.preferences], async () => {
    const offered = (await recalled(db, 'offeredSites')) ?? [];
    if (offered.includes(site)) return false;
    await remember(db, { id: 'offeredSites', value: [site, ...offered].slice(0, mostOffered) });
    return true;
  });
}

/** The name that the person put to what they handed in last; empty for none. */
export async function authorName(db: ProofmarkDatabase): Promise<string> {
  return (await recalled(db, 'author')) ?? '';
}

export async function rememberAuthor(db: ProofmarkDatabase, name: string): Promise<void> {
  await remember(db, { id: 'author', value: name });
}
