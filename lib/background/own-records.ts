import { isOwnName } from '@/lib/documents/own-names';
import type { Cell } from '@/lib/model/cell';
import type { FeedbackThread } from '@/lib/model/feedback-reply';
import type { ArtifactId, ReplyId, ReviewId, TagId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import type { Image } from '@/lib/store/image';
import type { ChangeId } from '@/lib/store/tables/changes';
import { tagsOfCell } from '@/lib/store/tags';

/** Which records belong to the document at an address. What does not exist belongs to nobody, and is refused to nobody. */
export interface OwnRecords {
  artifact(id: ArtifactId): Promise<boolean>;
  tag(id: TagId): Promise<boolean>;
  draft(id: TagId): Promise<boolean>;
  change(id: ChangeId): Promise<boolean>;
  threads(id: ReplyId, threadIds: readonly string[]): Promise<boolean>;
  /** Whether a passage of the document is tagged to it. */
  cell(cell: Cell): Promise<boolean>;
  /** The passages of a review that may stand in the document; null where there is no such review. */
  passagesOf(id: ReviewId): Promise<{ passages: Set<string>; questions: Set<string> } | null>;
}

export function ownRecords(db: ProofmarkDatabase, address: string): OwnRecords {
  const isOwn = (names: readonly string[] | undefined) => names?.some((name) => isOwnName(name, address)) ?? true;

  const artifact = async (id: ArtifactId) => isOwn((await db.artifacts.get(id))?.aliases);

  const tag = async (id: TagId) => {
    const known = await db.tags.get(id);
    if (known) return artifact(known.artifactId);
    // It may have been deleted: then its last change says whose it was.
    const [last] = await db.changes.where('subject').equals(id).reverse().sortBy('sequence');
    return last === undefined || change(last.id);
  };

  /** A tag that is gone belongs to no document any more, so that nothing may be said about it. */
  const aboutOwnTag = async ({ tagIds }: FeedbackThread) => {
    const tags = await db.tags.bulkGet(tagIds);
    const own = await Promise.all(tags.map((each) => each !== undefined && artifact(each.artifactId)));
    return own.includes(true);
  };

  const allOwn = async (threads: readonly FeedbackThread[]) =>
    (await Promise.all(threads.map(aboutOwnTag))).every((each) => each);

  const change = async (id: ChangeId): Promise<boolean> => {
    const images = (await db.changeImages.get(id))?.images ?? [];
    const gone = new Map(images.flatMap(artifactsIn));
    const inImage = async (image: Image): Promise<boolean> => {
      const sides = [image.before, image.after];
      if (image.table === 'artifacts') return [image.before, image.after].every((side) => isOwn(side?.aliases));
      if (image.table === 'tags') {
        const ids = [image.before, image.after].flatMap((side) => (side ? [side.artifactId] : []));
        const own = ids.map((each) => (gone.has(each) ? isOwn(gone.get(each)) : artifact(each)));
        return (await Promise.all(own)).every((each) => each);
      }
      // A mark says of a record that it was deleted, whose image stands in the same change.
      if (image.table === 'deletions') return true;
      if (image.table === 'replies') return sides.every((side) => side !== null) && allOwn(markedIn(image));
      return false;
    };
    return (await Promise.all(images.map(inImage))).every((each) => each);
  };

  return {
    artifact,
    tag,
    change,
    draft: async (id) => isOwn((await db.drafts.get(id))?.document.aliases),
    threads: async (id, threadIds) => {
      const reply = await db.replies.get(id);
      return allOwn(reply?.threads.filter((thread) => threadIds.includes(thread.id)) ?? []);
    },
    cell: async (cell) => {
      const tags = await tagsOfCell(db, cell);
      return (await Promise.all(tags.map(({ artifactId }) => artifact(artifactId)))).includes(true);
    },
    passagesOf: async (id) => {
      const review = await db.reviews.get(id);
      if (!review) return null;
      const here = review.places.filter(({ aliases }) => aliases.some((alias) => isOwnName(alias, address)));
      const passages = new Set(here.map(({ passageId }) => passageId));
      const about = review.request.questions.filter(({ passageIds }) => passageIds.some((each) => passages.has(each)));
      return { passages, questions: new Set(about.map((question) => question.id)) };
    },
  };
}

function artifactsIn(image: Image): [ArtifactId, string[]][] {
  if (image.table !== 'artifacts') return [];
  return [image.before, image.after].flatMap((side): [ArtifactId, string[]][] =>
    side ? [[side.id, side.aliases]] : [],
  );
}

/** The threads that are marked otherwise on the two sides. */
function markedIn({ before, after }: Extract<Image, { table: 'replies' }>): FeedbackThread[] {
  const was = new Map(before?.threads.map((thread) => [thread.id, thread.doneAt]));
  return after?.threads.filter((thread) => was.get(thread.id) !== thread.doneAt) ?? [];
}
