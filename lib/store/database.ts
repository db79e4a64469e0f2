import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CellTally, Tally } from '@/lib/coverage/coverage';
import { type Announce, announceByStorage } from '@/lib/messaging/announcement';
import type { Artifact } from '@/lib/model/artifact';
import type { CheckMark } from '@/lib/model/check-mark';
import type { Credential } from '@/lib/model/credential';
import type { Draft } from '@/lib/model/draft';
import type { ArtifactId, IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Program } from '@/lib/model/program';
import type { SelfRating } from '@/lib/model/rating';
import type { Requirement } from '@/lib/model/requirement';
import type { ChangeEntry, ChangeImages } from './change-entry';
import type { KeptFile } from './kept-file';
import { ownVersionOnly } from './own-version-only';
import type { Preference } from './preference';
import type { SentPackage, StoredReply, StoredRequest } from './stored-feedback';
import type { ReviewPackage, StoredReview } from './stored-review';
import type { StoredTag } from './stored-tag';

export const databaseVersion = 4;

/** Index lists in Dexie's notation: the key first; `*` for one entry per element, `&` for unique. */
const tables = {
  programs: 'id',
  credentials: 'id, programId',
  requirements: 'id, credentialId',
  indicators: 'id, credentialId',
  artifacts: 'id, *aliases',
  tags: 'id, artifactId, [artifactId+sighting.status], *cellKeys',
  ratings: 'id',
  checkMarks: 'id, requirementId',
  drafts: 'id, *document.aliases',
  tallies: '[artifactId+requirementId+indicatorId], artifactId',
  totals: '[requirementId+indicatorId]',
  changes: '++sequence, &id, undone, subject, label',
  changeImages: 'changeId',
  preferences: 'id',
};

/** What came with versions 2, 3 and 4. */
const fileTables = { files: 'id, openedAt' };
const feedbackTables = {
  requests: 'id, reminder',
  requestPackages: 'id',
  replies: 'id, requestId, isOpen, *openCells, *tagIds',
};
const reviewTables = { reviews: 'id, *aliases', reviewPackages: 'id' };

export class ProofmarkDatabase extends Dexie {
  declare readonly programs: EntityTable<Program, 'id'>;
  declare readonly credentials: EntityTable<Credential, 'id'>;
  declare readonly requirements: EntityTable<Requirement, 'id'>;
  declare readonly indicators: EntityTable<Indicator, 'id'>;
  declare readonly artifacts: EntityTable<Artifact, 'id'>;
  declare readonly tags: EntityTable<StoredTag, 'id'>;
  declare readonly ratings: EntityTable<SelfRating, 'id'>;
  declare readonly checkMarks: EntityTable<CheckMark, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly tallies: Table<Tally, [ArtifactId, RequirementId, IndicatorId]>;
  declare readonly totals: Table<CellTally, [RequirementId, IndicatorId]>;
  declare readonly changes: EntityTable<ChangeEntry, 'sequence'>;
  declare readonly changeImages: EntityTable<ChangeImages, 'changeId'>;
  declare readonly preferences: EntityTable<Preference, 'id'>;
  declare readonly files: EntityTable<KeptFile, 'id'>;
  declare readonly requests: EntityTable<StoredRequest, 'id'>;
  declare readonly requestPackages: EntityTable<SentPackage, 'id'>;
  declare readonly replies: EntityTable<StoredReply, 'id'>;
  declare readonly reviews: EntityTable<StoredReview, 'id'>;
  declare readonly reviewPackages: EntityTable<ReviewPackage, 'id'>;

  constructor(
    name: string,
    readonly announce: Announce,
  ) {
    super(name, typeof indexedDB === 'undefined' ? {} : { indexedDB: ownVersionOnly(indexedDB, databaseVersion) });
    this.version(1).stores(tables);
    this.version(2).stores(fileTables);
    this.version(3).stores(feedbackTables);
    this.version(databaseVersion).stores(reviewTables);
  }
}

/**
 * Opens nothing yet: the first query does. Dexie gives way by itself where another surface upgrades.
 *
 * @param announce told after every commit which artifacts it concerns
 */
export function openDatabase(name = 'proofmark', announce: Announce = announceByStorage): ProofmarkDatabase {
  return new ProofmarkDatabase(name, announce);
}
