import type { Draft } from '@/lib/model/draft';
import type { TagId } from '@/lib/model/ids';
import { isName } from '@/lib/model/names';
import type { ProofmarkDatabase } from './database';

/** Keeps a tag as it is being written. What arrives late is left out: an older state, or one that was saved meanwhile. */
export async function keepDraft(db: ProofmarkDatabase, draft: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, db.tags, async () => {
    const [kept, tag] = await Promise.all([db.drafts.get(draft.id), db.tags.get(draft.id)]);
    const isOlder = [kept, tag].some((known) => known && known.updatedAt > draft.updatedAt);
    const isSaved = tag?.rationale === draft.rationale.trim();
    if (!isOlder && !isSaved) await db.drafts.put(draft);
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
