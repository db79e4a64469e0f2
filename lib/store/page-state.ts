import type { PageState } from '@/lib/messaging/protocol';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { FeedbackReply } from '@/lib/model/feedback-reply';
import type { TagId } from '@/lib/model/ids';
import { isName } from '@/lib/model/names';
import { alikeArtifacts } from './alike';
import { artifactByAliases } from './artifacts';
import type { ProofmarkDatabase } from './database';
import { draftFor } from './drafts';
import { outlines } from './outlines';
import { activeCredential, recentCells } from './preferences';
import { repliesAbout } from './replies';
import { reviewsIn } from './reviews';
import { tagsOfArtifact } from './tags';

/** All that the overlay shows of the database in a document, as of one moment. */
export function pageState(db: ProofmarkDatabase, { aliases }: DocumentIdentity): Promise<PageState> {
  return db.transaction('r', db.tables, async () => {
    const [artifact, all, activeCredentialId, recent, draft, reviews] = await Promise.all([
      artifactByAliases(db, aliases),
      outlines(db),
      activeCredential(db),
      recentCells(db),
      draftFor(db, aliases),
      reviewsIn(db, aliases),
    ]);
    const isActive = ({ credential }: (typeof all)[number]) => credential.id === activeCredentialId;
    const tags = artifact ? await tagsOfArtifact(db, artifact.id) : [];
    const tagIds = tags.map(({ id }) => id);
    return {
      artifact,
      tags,
      outlines: [...all.filter(isActive), ...all.filter((outline) => !isActive(outline))],
      activeCredentialId,
      recentCells: recent,
      draft,
      reviews,
      replies: (await repliesAbout(db, tagIds)).map((reply) => aboutThese(reply, tagIds)),
    };
  });
}

/** A reply may be about passages of many documents: what it says of others is no business of this one. */
function aboutThese(reply: FeedbackReply, ids: readonly TagId[]): FeedbackReply {
  return { ...reply, threads: reply.threads.filter(({ tagIds }) => tagIds.some((id) => ids.includes(id))) };
}

/** Whether anything is stored that the overlay would show in the document with these aliases, or would have to look for. */
export async function hasTags(db: ProofmarkDatabase, aliases: readonly string[]): Promise<boolean> {
  const artifact = await artifactByAliases(db, aliases);
  if (artifact && (await db.tags.where('artifactId').equals(artifact.id).count()) > 0) return true;
  if ((await db.reviews.where('aliases').anyOf(aliases.filter(isName)).count()) > 0) return true;
  if ((await draftFor(db, aliases)) !== null) return true;
  return (await alikeArtifacts(db, aliases)).length > 0;
}
