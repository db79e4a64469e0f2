import type { EntityTable } from 'dexie';
import type { DerivedTable } from './table';

export type ChangeId = string;

/** What was done, in a form that has a sentence in `locales`, under `change`. */
export type ChangeLabel =
  | 'tagSaved'
  | 'tagChanged'
  | 'tagDeleted'
  | 'tagsChanged'
  | 'tagsDeleted'
  | 'artifactChanged'
  | 'artifactDeleted'
  | 'rated'
  | 'checkMarked'
  | 'readMarked'
  | 'requestMade'
  | 'requestSent'
  | 'requestNotSent'
  | 'requestClosed'
  | 'requestReopened'
  | 'requestDeleted'
  | 'replyTaken'
  | 'replyDeleted'
  | 'threadDone'
  | 'threadReopened'
  | 'reviewRemoved'
  | 'frameworkLoaded'
  | 'frameworkRemoved'
  | 'intakeDiscarded'
  | 'frameworkChanged'
  | 'frameworkUpdated'
  | 'frameworkMade'
  | 'restored'
  | 'everythingDeleted';

export interface ChangeEntry {
  sequence: number;
  id: ChangeId;
  label: ChangeLabel;
  at: number;
  /** 0 while the change stands; otherwise its place in the order in which changes were taken back. */
  undone: number;
  /** The id of the one record that it is about, or '' where there are many. */
  subject: string;
}

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly changes: EntityTable<ChangeEntry, 'sequence'>;
  }
}

export const changes: DerivedTable = {
  kind: 'derived',
  indexes: { 1: '++sequence, &id, undone, subject, label' },
  upgrades: {},
  workedOut: null,
};
