import type { ReviewId } from '@/lib/model/ids';
import type { Written } from '@/lib/reviewing/written';
import type { ProofmarkDatabase } from './database';
import type { Writing } from './preference';
import { remember } from './preferences';

/** What the person has written to requests of others, also to those that are not here. */
export async function listWritings(db: ProofmarkDatabase): Promise<Writing[]> {
  const reviews = await db.reviews.toArray();
  const here = reviews.map(({ id, written, updatedAt }) => ({ id, written, updatedAt }));
  const ids = new Set(here.map(({ id }) => id));
  return [...here, ...(await waiting(db)).filter(({ id }) => !ids.has(id))];
}

/**
 * Takes over what was written, where it is later than what is here. What answers a request that is not here waits until
 * that is opened again. Call in a transaction.
 */
export async function takeWritings(db: ProofmarkDatabase, coming: readonly Writing[]): Promise<void> {
  const aside = new Map((await waiting(db)).map((writing) => [writing.id, writing]));
  for (const writing of coming) {
    const review = await db.reviews.get(writing.id);
    const known = review ?? aside.get(writing.id);
    if (known && known.updatedAt >= writing.updatedAt) continue;
    if (review) await db.reviews.put({ ...review, written: writing.written, updatedAt: writing.updatedAt });
    else aside.set(writing.id, writing);
  }
  if (aside.size > 0) await remember(db, { id: 'writings', value: [...aside.values()] });
}

/** What was waiting for a request that is opened now, or null. Call in the transaction that keeps the request. */
export async function takeWriting(db: ProofmarkDatabase, id: ReviewId): Promise<Written | null> {
  const all = await waiting(db);
  const found = all.find((writing) => writing.id === id);
  if (!found) return null;
  await remember(db, { id: 'writings', value: all.filter((writing) => writing !== found) });
  return found.written;
}

async function waiting(db: ProofmarkDatabase): Promise<Writing[]> {
  const preference = await db.preferences.get('writings');
  return preference?.id === 'writings' ? preference.value : [];
}
