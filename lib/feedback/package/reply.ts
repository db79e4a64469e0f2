import * as v from 'valibot';
import { ReplyId, RequestId } from '@/lib/model/ids';
import { said } from '@/lib/model/said';
import { Timestamp } from '@/lib/model/stamps';
import { Base64Url, LongText, listOf, Name, Quote, Reference } from './text';

/** What a reviewer says to one question. */
export const Answer = v.object({
  questionId: Reference,
  ...said(LongText),
  /** The passage that they find stronger, where they were asked which. */
  strongerId: v.nullable(Reference),
  /** The level that they see in each indicator. */
  ratings: listOf(v.object({ indicatorId: Reference, levelId: Reference })),
});
export type Answer = v.InferOutput<typeof Answer>;

/** A remark on words of a passage, beside what was asked. */
export const PassageComment = v.object({
  passageId: Reference,
  /** The words that it is about; empty for the passage as a whole. */
  quote: Quote,
  comment: v.pipe(LongText, v.minLength(1)),
});
export type PassageComment = v.InferOutput<typeof PassageComment>;

export const PackagedReply = v.object({
  id: ReplyId,
  requestId: RequestId,
  /** The digest of the request as the reviewer saw it. */
  requestDigest: v.pipe(Base64Url, v.length(22)),
  /** Who they say they are. */
  reviewer: Name,
  writtenAt: Timestamp,
  answers: listOf(Answer),
  comments: listOf(PassageComment),
  /** A word to the asker. */
  note: LongText,
});
export type PackagedReply = v.InferOutput<typeof PackagedReply>;

export const ReplyPackage = v.object({
  format: v.literal('proofmark-reply'),
  version: v.literal(1),
  reply: PackagedReply,
  /** HMAC of the reply under the request's key. */
  seal: v.pipe(Base64Url, v.length(22)),
});
export type ReplyPackage = v.InferOutput<typeof ReplyPackage>;
