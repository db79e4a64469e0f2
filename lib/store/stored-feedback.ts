import * as v from 'valibot';
import { packageLimits } from '@/lib/feedback/package/limits';
import { RequestPackage } from '@/lib/feedback/package/request';
import type { CellKey } from '@/lib/model/cell';
import type { Day } from '@/lib/model/day';
import { type FeedbackReply, openCellsOf } from '@/lib/model/feedback-reply';
import type { FeedbackRequest } from '@/lib/model/feedback-request';
import { RequestId, type TagId } from '@/lib/model/ids';
import { Timestamp } from '@/lib/model/stamps';

/** What was sent, apart from the request, so that lists of requests stay light. Once made it is never changed. */
export const SentPackage = v.object({
  id: RequestId,
  package: RequestPackage,
  /** The passphrase that it was put under, so that replies open by themselves; empty for none. */
  passphrase: v.optional(v.pipe(v.string(), v.maxLength(packageLimits.text)), ''),
  /** Whether it was made under a passphrase, which a backup does not hold: then it is not to go out in the clear. */
  isSealed: v.optional(v.boolean()),
  updatedAt: Timestamp,
});
export type SentPackage = v.InferOutput<typeof SentPackage>;

/** A request with what only the index needs: the day from which to remind of it, where there is one. */
export interface StoredRequest extends FeedbackRequest {
  reminder?: Day;
}

/** A reply with what only the index needs. */
export interface StoredReply extends FeedbackReply {
  openCells: CellKey[];
  /** There, with 1, while something in it is not marked as done. */
  isOpen?: 1;
  tagIds: TagId[];
}

export function toStoredRequest(changed: FeedbackRequest): StoredRequest {
  const request = fromStoredRequest(changed);
  const waits = request.sentAt !== null && request.answeredAt === null && request.closedAt === null;
  return waits && request.due !== null ? { ...request, reminder: request.due } : request;
}

export function fromStoredRequest({ reminder: _, ...request }: StoredRequest): FeedbackRequest {
  return request;
}

export function toStoredReply(reply: FeedbackReply): StoredReply {
  return {
    ...reply,
    openCells: openCellsOf(reply),
    ...(reply.threads.some(({ doneAt }) => doneAt === null) ? { isOpen: 1 } : {}),
    tagIds: [...new Set(reply.threads.flatMap(({ tagIds }) => tagIds))],
  };
}

export function fromStoredReply({ openCells: _, tagIds: __, isOpen: ___, ...reply }: StoredReply): FeedbackReply {
  return reply;
}
