import type { Dexie, EntityTable } from 'dexie';
import type { Announce } from '@/lib/messaging/announcement';

/**
 * What is stored in each table whose changes can be undone. Each is added by the file that says what the table is
 * (`tables/…`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: the tables' files fill it.
export interface JournalledRows {}
/**
 * The tables of other kinds, as Dexie gives them, added likewise.
 * @public
 */
// biome-ignore lint/suspicious/noEmptyInterface: the tables' files fill it.
export interface OtherTables {}

/** Tables whose changes can be undone. */
export type JournalledName = keyof JournalledRows;

export type ProofmarkDatabase = Dexie &
  OtherTables & { readonly [Name in JournalledName]: EntityTable<JournalledRows[Name], 'id'> } & {
    readonly announce: Announce;
  };
