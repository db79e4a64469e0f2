import type { JournalledName } from './database';
import { incidentally, type Mutation, put } from './mutation';
import { journalled, type Kept } from './tables';
import type { Entry } from './tables/table';

/** What goes on being written is restored, or removed, only where nothing newer is in its place. */
export const fitting = (table: JournalledName, mutation: Mutation): Mutation =>
  journalled(table).isIncidental ? incidentally(mutation) : mutation;

/** Has a record of a backup written. */
export const restored = (table: JournalledName, record: Entry): Mutation =>
  fitting(table, put(table, record as Kept[typeof table]));
