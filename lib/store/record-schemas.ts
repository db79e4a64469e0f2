import type * as v from 'valibot';
import { Artifact } from '@/lib/model/artifact';
import { CheckMark } from '@/lib/model/check-mark';
import { Credential } from '@/lib/model/credential';
import { Draft } from '@/lib/model/draft';
import { FeedbackReply } from '@/lib/model/feedback-reply';
import { FeedbackRequest } from '@/lib/model/feedback-request';
import { Indicator } from '@/lib/model/indicator';
import { Program } from '@/lib/model/program';
import { SelfRating } from '@/lib/model/rating';
import { Requirement } from '@/lib/model/requirement';
import { Tag } from '@/lib/model/tag';
import type { JournalledTable } from './image';
import { SentPackage } from './stored-feedback';
import { ReviewPackage, StoredReview } from './stored-review';

/**
 * What a record of each table must be. The same holds where one is written and where a backup is read: so whatever is
 * stored can be restored.
 */
export const recordSchemas = {
  programs: Program,
  credentials: Credential,
  requirements: Requirement,
  indicators: Indicator,
  artifacts: Artifact,
  tags: Tag,
  ratings: SelfRating,
  checkMarks: CheckMark,
  drafts: Draft,
  requests: FeedbackRequest,
  requestPackages: SentPackage,
  replies: FeedbackReply,
  reviews: StoredReview,
  reviewPackages: ReviewPackage,
} as const satisfies Record<JournalledTable, v.GenericSchema>;
