import type { ReviewId } from '@/lib/model/ids';
import type { Written } from '@/lib/reviewing/written';
import type { ProofmarkDatabase } from './database';
import { remember } from './preferences';
import { type Writing, waitingWritings } from './tables/writings';

/**
 * Takes over what was written, where it is later than what is here. What answers a request that is not here waits until
 * that is opened again. Call in a transaction.
 */
export async function takeWritings(db: ProofmarkDatabase, coming: readonly Writing[]): Promise<void> {
  const aside = new Map((await waitingWritings(db)).map((writing) => [writing.id, writing]));
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
  const all = await waitingWritings(db);
  const found = all.find((writing) => writing.id === id);
  if (!found) return null;
  await remember(db, { id: 'writings', value: all.filter((writing) => writing !== found) });
  return found.written;
}
