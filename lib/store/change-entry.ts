import type { Image } from './image';

export type ChangeId = string;

/** What was done, in a form that has a sentence in `locales`, under `change`. */
export type ChangeLabel =
  | 'tagSaved'
  | 'tagChanged'
  | 'tagDeleted'
  | 'artifactChanged'
  | 'artifactDeleted'
  | 'rated'
  | 'checkMarked'
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

/** The records before and after a change: apart from its entry, so that lists of changes stay light. */
export interface ChangeImages {
  changeId: ChangeId;
  images: Image[];
}
