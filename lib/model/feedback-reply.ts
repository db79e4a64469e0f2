import * as v from 'valibot';
import { Cell, type CellKey, cellKey } from './cell';
import { ReplyId, RequestId, TagId } from './ids';
import { limits, Title } from './limits';
import { said } from './said';
import { stamps, Timestamp } from './stamps';

const Text = v.pipe(v.string(), v.maxLength(limits.description));

/** What a reviewer said to one question, or about words of a passage, with what it is about on this device. */
export const FeedbackThread = v.object({
  id: v.pipe(v.string(), v.maxLength(limits.thread)),
  /** What was asked; empty for a remark that nobody asked for. */
  question: Text,
  /** The words that the remark is about; empty where it is about the whole. */
  quote: v.pipe(v.string(), v.maxLength(limits.quote)),
  ...said(Text),
  /** The start of the passage that they find stronger. */
  stronger: Text,
  /** The levels that they see, in the words of the request. */
  ratings: v.pipe(v.array(v.object({ cell: Cell, level: Title })), v.maxLength(limits.bindings)),
  tagIds: v.pipe(v.array(TagId), v.maxLength(limits.bindings)),
  cells: v.pipe(v.array(Cell), v.maxLength(limits.bindings)),
  /** When the person marked it as done; null while it is open. */
  doneAt: v.nullable(Timestamp),
});
export type FeedbackThread = v.InferOutput<typeof FeedbackThread>;

/** A reply that was taken in. Who wrote it is what they said. */
export const FeedbackReply = v.object({
  id: ReplyId,
  requestId: RequestId,
  reviewer: Title,
  writtenAt: Timestamp,
  note: Text,
  threads: v.pipe(v.array(FeedbackThread), v.maxLength(2 * limits.bindings)),
  ...stamps,
});
export type FeedbackReply = v.InferOutput<typeof FeedbackReply>;

/** A reply that would be taken in, as it would stand here, for the person to see before. */
export interface ReplyOffer {
  reply: FeedbackReply;
  /** What was asked, to tell the request from others. */
  questions: readonly string[];
  /** Other replies to the same request. */
  others: number;
}

/** The cells about which something is still to be done. */
export function openCellsOf({ threads }: FeedbackReply): CellKey[] {
  return [...new Set(threads.filter(({ doneAt }) => doneAt === null).flatMap(({ cells }) => cells.map(cellKey)))];
}

/** A thread with whose it is. */
export interface ReviewerThread {
  reply: Pick<FeedbackReply, 'id' | 'reviewer'>;
  thread: FeedbackThread;
}

/** What was said about a passage. */
export function threadsOfTag(replies: readonly FeedbackReply[], id: TagId): ReviewerThread[] {
  return threadsWhere(replies, ({ tagIds }) => tagIds.includes(id));
}

/** What was said about an indicator under its requirement. */
export function threadsOfCell(replies: readonly FeedbackReply[], key: CellKey): ReviewerThread[] {
  return threadsWhere(replies, ({ cells }) => cells.some((cell) => cellKey(cell) === key));
}

function threadsWhere(
  replies: readonly FeedbackReply[],
  isMeant: (thread: FeedbackThread) => boolean,
): ReviewerThread[] {
  return replies.flatMap((reply) => reply.threads.filter(isMeant).map((thread) => ({ reply, thread })));
}

/** The level that a reviewer sees in a cell. */
export interface ReviewerRating {
  reviewer: string;
  level: string;
}

/** What reviewers rated, cell by cell, to stand beside what the person thinks. */
export function reviewerRatings(replies: readonly FeedbackReply[]): Map<CellKey, ReviewerRating[]> {
  const ratings = new Map<CellKey, ReviewerRating[]>();
  for (const { reviewer, threads } of replies) {
    for (const { cell, level } of threads.flatMap((thread) => thread.ratings)) {
      const key = cellKey(cell);
      const known = ratings.get(key) ?? [];
      if (known.some((each) => each.reviewer === reviewer && each.level === level)) continue;
      ratings.set(key, [...known, { reviewer, level }]);
    }
  }
  return ratings;
}
