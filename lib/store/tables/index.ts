import type * as v from 'valibot';
import type { JournalledName } from '@/lib/store/database';
import { artifacts } from './artifacts';
import { changeImages } from './change-images';
import { changes } from './changes';
import { checkMarks } from './check-marks';
import { credentials } from './credentials';
import { currentRatings } from './current-ratings';
import { deletions } from './deletions';
import { drafts } from './drafts';
import { files } from './files';
import { indicators } from './indicators';
import { intakeSources } from './intake-sources';
import { intakes } from './intakes';
import { preferences } from './preferences';
import { programs } from './programs';
import { ratings } from './ratings';
import { readMarks } from './read-marks';
import { replies } from './replies';
import { requestPackages } from './request-packages';
import { requests } from './requests';
import { requirements } from './requirements';
import { reviewPackages } from './review-packages';
import { reviews } from './reviews';
import { setAside } from './set-aside';
import type { JournalledTable } from './table';
import { tags } from './tags';
import { tallies } from './tallies';
import { totals } from './totals';
import { writings } from './writings';

/**
 * All tables, under the names that they have in the database and in backups: first those that backups hold, in the order
 * in which they are written and stand in a backup. What a table is, its own file says; all else about it follows from
 * these two lists.
 */
export const keptTables = {
  programs,
  credentials,
  requirements,
  indicators,
  artifacts,
  tags,
  ratings,
  checkMarks,
  readMarks,
  drafts,
  intakes,
  intakeSources,
  requests,
  requestPackages,
  replies,
  reviews,
  reviewPackages,
  writings,
  preferences,
  deletions,
} as const;

const derivedTables = { files, tallies, totals, currentRatings, changes, changeImages, setAside } as const;

export const tables = { ...keptTables, ...derivedTables } as const;

type KeptTables = typeof keptTables;
/** Parts of a backup. */
export type BackupName = keyof KeptTables;

/** What a backup holds of each table. */
export type Kept = { [Name in BackupName]: v.InferOutput<KeptTables[Name]['schema']> };

export const backupNames = Object.keys(keptTables) as BackupName[];
export const journalledNames = backupNames.filter((name): name is JournalledName => tables[name].kind === 'journalled');

/** A table whose changes can be undone, without regard to which. */
export const journalled = (name: JournalledName): JournalledTable => keptTables[name];
