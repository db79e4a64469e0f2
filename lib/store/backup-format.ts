import * as v from 'valibot';
import { RequestPackage } from '@/lib/feedback/package';
import { Artifact } from '@/lib/model/artifact';
import { CheckMark } from '@/lib/model/check-mark';
import { Credential } from '@/lib/model/credential';
import { Draft } from '@/lib/model/draft';
import { FeedbackReply } from '@/lib/model/feedback-reply';
import { FeedbackRequest } from '@/lib/model/feedback-request';
import { CredentialId, RequestId } from '@/lib/model/ids';
import { Indicator } from '@/lib/model/indicator';
import { Title } from '@/lib/model/limits';
import { Program } from '@/lib/model/program';
import { SelfRating } from '@/lib/model/rating';
import { Requirement } from '@/lib/model/requirement';
import { Timestamp } from '@/lib/model/stamps';
import { Tag } from '@/lib/model/tag';

const SentPackage = v.object({ id: RequestId, package: RequestPackage, passphrase: v.string(), updatedAt: Timestamp });

/** Everything that the person made or loaded. What can be worked out again, and what can be undone, is not in it. */
export const BackupFile = v.object({
  format: v.literal('proofmark-backup'),
  version: v.literal(1),
  savedAt: Timestamp,
  /** Who handed in the file that this travelled in, as they name themselves. */
  author: v.optional(Title),
  activeCredentialId: v.nullable(CredentialId),
  programs: v.array(Program),
  credentials: v.array(Credential),
  requirements: v.array(Requirement),
  indicators: v.array(Indicator),
  artifacts: v.array(Artifact),
  tags: v.array(Tag),
  ratings: v.array(SelfRating),
  checkMarks: v.array(CheckMark),
  drafts: v.array(Draft),
  // Files from before there was feedback lack these.
  requests: v.optional(v.array(FeedbackRequest), []),
  requestPackages: v.optional(v.array(SentPackage), []),
  replies: v.optional(v.array(FeedbackReply), []),
});
export type BackupFile = v.InferOutput<typeof BackupFile>;

/** What comes first in a file, from whichever version. */
export const BackupHead = v.object({ format: v.literal('proofmark-backup'), version: v.number() });
