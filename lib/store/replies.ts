import { checkReply, PackageRefused, type ReplyPackage } from '@/lib/feedback/package';
import { threadsOf } from '@/lib/feedback/threads';
import { StoreFailure } from '@/lib/model/failure';
import type { FeedbackReply, ReplyOffer } from '@/lib/model/feedback-reply';
import type { ReplyId, RequestId, TagId } from '@/lib/model/ids';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put, remove } from './mutation';
import { tables } from './tables';
import type { ChangeId } from './tables/changes';

/**
 * Says what would be taken in, without taking it.
 *
 * @throws PackageRefused with the reason where it may not be taken
 */
export function offerReply(db: ProofmarkDatabase, offered: ReplyPackage): Promise<ReplyOffer> {
  const tables = [db.requests, db.requestPackages, db.replies];
  return db.transaction('r', tables, async () => {
    const [request, sent] = await Promise.all([
      db.requests.get(offered.reply.requestId),
      db.requestPackages.get(offered.reply.requestId),
    ]);
    if (!request || !sent) throw new PackageRefused('unknownRequest');
    checkReply(offered, sent.package.request);
    if (await db.replies.get(offered.reply.id)) throw new PackageRefused('already');
    if (request.closedAt !== null) throw new PackageRefused('closed');
    const { id, requestId, reviewer, writtenAt, note } = offered.reply;
    const now = Date.now();
    return {
      reply: {
        id,
        requestId,
        reviewer,
        writtenAt,
        note,
        threads: threadsOf(offered.reply, sent.package.request, request.subjects),
        createdAt: now,
        updatedAt: now,
      },
      questions: request.questions,
      others: await db.replies.where('requestId').equals(requestId).count(),
    };
  });
}

/**
 * Takes a reply in that the person has seen.
 *
 * @throws PackageRefused where it may no longer be taken
 */
export function takeReply(db: ProofmarkDatabase, offered: ReplyPackage): Promise<ChangeId> {
  return commit(db, async () => {
    const { reply } = await offerReply(db, offered);
    const request = await db.requests.get(reply.requestId);
    if (!request) throw new PackageRefused('unknownRequest');
    const answered = {
      ...request,
      // Whoever was answered did send it.
      sentAt: request.sentAt ?? reply.createdAt,
      answeredAt: request.answeredAt ?? reply.createdAt,
      updatedAt: reply.createdAt,
    };
    return {
      label: 'replyTaken',
      mutations: [put('replies', reply), put('requests', answered)],
      subject: reply.id,
    };
  });
}

/** Marks threads of a reply as done, or as open again. */
export function markThreads(
  db: ProofmarkDatabase,
  id: ReplyId,
  threadIds: readonly string[],
  done: boolean,
): Promise<ChangeId> {
  return commit(db, async () => {
    const stored = await db.replies.get(id);
    if (!stored) throw new StoreFailure('notHere', `reply ${id}`);
    const now = Date.now();
    const reply = tables.replies.fromStored(stored);
    const threads = reply.threads.map((thread) =>
      threadIds.includes(thread.id) ? { ...thread, doneAt: done ? (thread.doneAt ?? now) : null } : thread,
    );
    const changed = { ...reply, threads, updatedAt: now };
    return { label: done ? 'threadDone' : 'threadReopened', mutations: [put('replies', changed)], subject: id };
  });
}

export function deleteReply(db: ProofmarkDatabase, id: ReplyId): Promise<ChangeId> {
  return commit(db, async () => {
    if (!(await db.replies.get(id))) throw new StoreFailure('notHere', `reply ${id}`);
    return { label: 'replyDeleted', mutations: [remove('replies', id)], subject: id };
  });
}

/** Replies to a request, in the order in which they were taken in. */
export async function repliesTo(db: ProofmarkDatabase, id: RequestId): Promise<FeedbackReply[]> {
  return (await db.replies.where('requestId').equals(id).sortBy('createdAt')).map(tables.replies.fromStored);
}

/** Replies that say something about one of these tags. */
export async function repliesAbout(db: ProofmarkDatabase, tagIds: readonly TagId[]): Promise<FeedbackReply[]> {
  const found = await db.replies
    .where('tagIds')
    .anyOf([...tagIds])
    .distinct()
    .sortBy('createdAt');
  return found.map(tables.replies.fromStored);
}

/** All replies, in the order in which they were taken in. */
export async function listReplies(db: ProofmarkDatabase): Promise<FeedbackReply[]> {
  return (await db.replies.toCollection().sortBy('createdAt')).map(tables.replies.fromStored);
}
