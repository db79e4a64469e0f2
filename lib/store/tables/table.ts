import type * as v from 'valibot';
import type { ArtifactId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import type { CellReference, Reference } from './reference';

/** What every record that can be undone carries. */
export interface Entry {
  id: string;
  updatedAt: number;
}

/**
 * Index lists in Dexie's notation, by the database version since which they stand: the key first; `*` for one entry per
 * element, `&` for unique, `++` for one that counts up.
 */
type Indexes = Readonly<Record<number, string>>;

/** A record of which nothing is known but that it is one. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * What makes a record of the database version before into one of the version that it stands under. What comes out is
 * held against the schema, so that it may leave alone what it does not understand.
 */
export type Upgrades = Readonly<Record<number, (record: Raw) => Raw>>;

/** What else a backup is to hold, beside what the person made. */
export interface BackupWish {
  /** Requests that others sent. */
  others: boolean;
  /** The list of students' names. */
  names: boolean;
}

/** A record before and after; null where it did not exist. */
export interface Sides<Stored> {
  before: Stored | null;
  after: Stored | null;
}

/** What is seen in a record and not done by the person: undoing leaves it as it is. */
interface Observed<Stored> {
  fields: readonly string[];
  /** The record that is to be written, with what is seen in the present one where that still holds. */
  carried(present: Stored, after: Stored): Stored;
}

/** A table of what the person made: written by `commit` alone, or as it is typed; undone, backed up and restored. */
export interface JournalledTable<Kept extends Entry = Entry, Stored extends Kept = Kept> {
  readonly kind: 'journalled';
  readonly indexes: Indexes;
  readonly upgrades: Upgrades;
  /**
   * What a record must be, as backups hold it. The same holds where one is written and where a backup is read: so
   * whatever is stored can be restored.
   */
  readonly schema: v.GenericSchema<unknown, Kept>;
  /** With what only the index needs. */
  toStored(record: Kept): Stored;
  fromStored(stored: Stored): Kept;
  /** What it leads to. The order is that in which a backup is checked. */
  readonly refersTo: readonly Reference<Kept>[];
  /** How it speaks of cells, which can move; null where it does not. */
  readonly atCells: CellReference<Kept> | null;
  /** Which documents a change of it concerns. */
  announces(record: Kept): 'all' | readonly ArtifactId[];
  readonly observed: Observed<Stored> | null;
  /** Brings what is worked out of it into step. Runs in the transaction that wrote it. */
  follow(db: ProofmarkDatabase, changes: readonly Sides<Stored>[]): Promise<void>;
  /** Whose it is: that of others is in a backup only where it was asked for, and stays where one is restored over all. */
  readonly inBackup: 'own' | 'others';
  /** As a backup holds it. */
  asSaved(record: Kept): Kept;
  /** Which of two with one id stays where a backup is merged: the one that was changed later, or the one that is here. */
  readonly merging: 'later' | 'here';
  /** Which stays where a backup is restored in place of everything. */
  readonly replacing: 'file' | 'here';
  /** Whether it goes on being written beside all changes: then it is restored only where nothing newer is in its place. */
  readonly isIncidental: boolean;
  /** Whether a deletion is remembered, so that merging a backup of before does not bring the record back. */
  readonly leavesMark: boolean;
}

/** A table of small things that are remembered for the person. They are no part of what can be undone. */
export interface RememberedTable<Kept extends { id: string } = { id: string }> {
  readonly kind: 'remembered';
  readonly indexes: Indexes;
  readonly upgrades: Upgrades;
  readonly schema: v.GenericSchema<unknown, Kept>;
  isSaved(record: Kept, wish: BackupWish): boolean;
  /** What stays where a backup is merged in which there is another. */
  together(here: Kept, coming: Kept): Kept;
}

/** A part of a backup that stands in other tables. */
export interface GatheredTable<Kept extends { id: string } = { id: string }> {
  readonly kind: 'gathered';
  readonly schema: v.GenericSchema<unknown, Kept>;
  gather(db: ProofmarkDatabase): Promise<Kept[]>;
}

/** A table of what can be worked out or opened again, and of what can be undone: in no backup. */
export interface DerivedTable {
  readonly kind: 'derived';
  readonly indexes: Indexes;
  readonly upgrades: Upgrades;
  /** All that is in it, where it is worked out of what other tables store; null where it is not. */
  readonly workedOut: ((rowsOf: (table: string) => Promise<unknown[]>) => Promise<readonly object[]>) | null;
}

/** For a table that stores records as they are. */
export const storedAsIs = {
  toStored: <Kept>(record: Kept): Kept => record,
  fromStored: <Kept>(stored: Kept): Kept => stored,
};

/** For a table whose changes make no difference in any document. */
export const announcesNothing = (): readonly ArtifactId[] => [];

/** For a table that concerns every document. */
export const announcesAll = () => 'all' as const;

/** For a table out of which nothing is worked out. */
export const nothingFollows = async (): Promise<void> => {};

/** For a table that a backup holds as it is: the person's own, and of two the one that was changed later. */
export const savedPlainly = {
  atCells: null,
  inBackup: 'own',
  asSaved: <Kept>(record: Kept): Kept => record,
  merging: 'later',
  replacing: 'file',
  isIncidental: false,
  leavesMark: true,
} as const;
