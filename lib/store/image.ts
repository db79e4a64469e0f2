import type { Artifact } from '@/lib/model/artifact';
import type { CheckMark } from '@/lib/model/check-mark';
import type { Credential } from '@/lib/model/credential';
import type { Draft } from '@/lib/model/draft';
import type { Indicator } from '@/lib/model/indicator';
import type { Program } from '@/lib/model/program';
import type { SelfRating } from '@/lib/model/rating';
import type { Requirement } from '@/lib/model/requirement';
import type { SentPackage, StoredReply, StoredRequest } from './stored-feedback';
import type { ReviewPackage, StoredReview } from './stored-review';
import type { StoredTag } from './stored-tag';

/** The tables whose changes can be undone. */
export interface Journalled {
  programs: Program;
  credentials: Credential;
  requirements: Requirement;
  indicators: Indicator;
  artifacts: Artifact;
  tags: StoredTag;
  ratings: SelfRating;
  checkMarks: CheckMark;
  drafts: Draft;
  requests: StoredRequest;
  requestPackages: SentPackage;
  replies: StoredReply;
  reviews: StoredReview;
  reviewPackages: ReviewPackage;
}

export type JournalledTable = keyof Journalled;

export const journalledTables = [
  'programs',
  'credentials',
  'requirements',
  'indicators',
  'artifacts',
  'tags',
  'ratings',
  'checkMarks',
  'drafts',
  'requests',
  'requestPackages',
  'replies',
  'reviews',
  'reviewPackages',
] as const satisfies JournalledTable[];

/** One record that is to be written, or deleted where it is null. */
export type Mutation<Name extends JournalledTable = JournalledTable> = {
  [Each in Name]: {
    table: Each;
    id: string;
    record: Journalled[Each] | null;
    /** Done on the way, as when a tag brings a new title of its artifact: undone only where nothing depends on it. */
    incidental: boolean;
  };
}[Name];

/** One record before and after a change; null where it did not exist. */
export type Image<Name extends JournalledTable = JournalledTable> = {
  [Each in Name]: {
    table: Each;
    id: string;
    before: Journalled[Each] | null;
    after: Journalled[Each] | null;
    incidental: boolean;
  };
}[Name];

export function put<Name extends JournalledTable>(table: Name, record: Journalled[Name]): Mutation {
  return { table, id: record.id, record, incidental: false } as Mutation;
}

export function remove(table: JournalledTable, id: string): Mutation {
  return { table, id, record: null, incidental: false };
}

export function incidentally(mutation: Mutation): Mutation {
  return { ...mutation, incidental: true };
}

export function reversed(image: Image): Image {
  return { ...image, before: image.after, after: image.before } as Image;
}
