import type { Draft } from '@/lib/model/draft';
import type { TagId } from '@/lib/model/ids';
import { isName } from '@/lib/model/names';
import { isLate, laterThan } from '@/lib/model/stamps';
import type { ProofmarkDatabase } from './database';
import { ownDevice } from './device';
import { checkRecord } from './record-check';
import { writingTo } from './transaction';

/**
 * Keeps a tag as it is being written. What arrives late is left out: an older state, or one that was saved meanwhile.
 *
 * @throws StoreFailure where no backup could hold it
 */
export async function keepDraft(db: ProofmarkDatabase, draft: Draft): Promise<void> {
  checkRecord('drafts', draft);
  await writingTo(db, [db.drafts, db.tags, db.preferences], async () => {
    const [drafts, tag] = await Promise.all([db.drafts.toArray(), db.tags.get(draft.id)]);
    const kept = drafts.find(({ id }) => id === draft.id);
    const isOlder = [kept, tag].some((known) => known && isLate(draft.updatedAt, known.updatedAt));
    const isSaved = tag?.rationale === draft.rationale.trim();
    if (isOlder || isSaved) return;
    // The one that is written now is the last one, whatever the clock said when others were.
    const latest = Math.max(0, ...drafts.map(({ updatedAt }) => updatedAt));
    const isBehind = latest > draft.updatedAt && !isLate(draft.updatedAt, latest);
    const updatedAt = isBehind ? laterThan(latest, draft.updatedAt) : draft.updatedAt;
    await db.drafts.put({ ...draft, updatedAt, device: await ownDevice(db) });
  });
}

export async function dropDraft(db: ProofmarkDatabase, id: TagId): Promise<void> {
  await db.drafts.delete(id);
}

/** What was being written last in the document with one of these names. */
export async function draftFor(db: ProofmarkDatabase, aliases: readonly string[]): Promise<Draft | null> {
  const drafts = await db.drafts.where('document.aliases').anyOf(aliases.filter(isName)).distinct().sortBy('updatedAt');
  return drafts.at(-1) ?? null;
}
