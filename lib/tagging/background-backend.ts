import { askBackground } from '@/lib/messaging/ask';
import type { Backend } from './backend';

/** The database, as it is reached from where it can't be opened. */
export const backgroundBackend: Backend = {
  pageState: (identity) => askBackground('pageState', identity),
  alike: (aliases) => askBackground('alike', aliases),
  saveTag: (input) => askBackground('saveTag', input),
  deleteTag: (tagId) => askBackground('deleteTag', tagId),
  undo: (changeId) => askBackground('undo', changeId),
  redo: (changeId) => askBackground('redo', changeId),
  reportSightings: (report) => askBackground('reportSightings', report),
  keepDraft: (draft) => askBackground('keepDraft', draft),
  dropDraft: (tagId) => askBackground('dropDraft', tagId),
  askForFeedback: (tagId) => askBackground('askForFeedback', tagId),
  markThreads: (marks) => askBackground('markThreads', marks),
  writeReview: (changes) => askBackground('writeReview', changes),
  openReview: (id) => askBackground('openReview', id),
  tagKeys: () => askBackground('tagKeys'),
  openShortcuts: () => askBackground('openShortcuts'),
};
