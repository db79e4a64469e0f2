import * as v from 'valibot';
import { ReviewId } from '@/lib/model/ids';
import { Timestamp } from '@/lib/model/stamps';
import { Written } from '@/lib/reviewing/written';
import type { ProofmarkDatabase } from '@/lib/store/database';
import type { GatheredTable } from './table';

/** What is written to a request that someone else made, without that request. */
export const Writing = v.object({ id: ReviewId, written: Written, updatedAt: Timestamp });
export type Writing = v.InferOutput<typeof Writing>;

/** What was written to requests that are not here. */
export async function waitingWritings(db: ProofmarkDatabase): Promise<Writing[]> {
  const kept = await db.preferences.get('writings');
  return kept?.id === 'writings' ? kept.value : [];
}

/** What the person has written to requests of others, also to those that are not here. */
export const writings: GatheredTable<Writing> = {
  kind: 'gathered',
  schema: Writing,
  async gather(db) {
    const here = (await db.reviews.toArray()).map(({ id, written, updatedAt }) => ({ id, written, updatedAt }));
    const ids = new Set(here.map(({ id }) => id));
    return [...here, ...(await waitingWritings(db)).filter(({ id }) => !ids.has(id))];
  },
};
