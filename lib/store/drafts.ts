import type { Draft } from '@/lib/model/draft';
import type { TagId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';

/** Keeps a tag as it is being written. An older state of the same draft that arrives late is left out. */
export async function keepDraft(db: ProofmarkDatabase, draft: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const kept = await db.drafts.get(draft.id);
    if (!kept || kept.updatedAt <= draft.updatedAt) await db.drafts.put(draft);
  });
}

export async function dropDraft(db: ProofmarkDatabase, id: TagId): Promise<void> {
  await db.drafts.delete(id);
}

/** What was being written last in the document with one of these names. */
export async function draftFor(db: ProofmarkDatabase, aliases: readonly string[]): Promise<Draft | null> {
  const drafts = await db.drafts.where('document.aliases').anyOf(aliases).distinct().sortBy('updatedAt');
  return drafts.at(-1) ?? null;
}
