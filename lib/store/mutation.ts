import type { JournalledName, JournalledRows } from './database';
import { journalled, type Kept } from './tables';

/** One record that is to be written, or deleted where it is null. */
export type Mutation<Name extends JournalledName = JournalledName> = {
  [Each in Name]: {
    table: Each;
    id: string;
    record: JournalledRows[Each] | null;
    /** Done on the way, as when a tag brings a new title of its artifact: undone only where nothing depends on it. */
    incidental: boolean;
  };
}[Name];

/** Has a record written, with what the indexes of its table need. */
export function put<Name extends JournalledName>(table: Name, record: Kept[Name]): Mutation {
  const stored = journalled(table).toStored(record) as JournalledRows[Name];
  return { table, id: record.id, record: stored, incidental: false } as Mutation;
}

export function remove(table: JournalledName, id: string): Mutation {
  return { table, id, record: null, incidental: false };
}

export function incidentally(mutation: Mutation): Mutation {
  return { ...mutation, incidental: true };
}
