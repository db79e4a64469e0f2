import * as v from 'valibot';
import { done } from '@/lib/messaging/answer';
import { answerAll, nothing } from '@/lib/messaging/answer-all';
import { askBackground } from '@/lib/messaging/ask';
import type { OverlayProtocol } from '@/lib/messaging/protocol';
import { TagId } from '@/lib/model/ids';
import type { Backend } from '@/lib/tagging/backend';
import type { OverlayCalls } from '@/lib/tagging/tagging';

/** The database, as a content script reaches it. */
export const backend: Backend = {
  pageState: (identity) => askBackground('pageState', identity),
  saveTag: (input) => askBackground('saveTag', input),
  deleteTag: (tagId) => askBackground('deleteTag', tagId),
  undo: (changeId) => askBackground('undo', changeId),
  redo: (changeId) => askBackground('redo', changeId),
  reportSightings: (report) => askBackground('reportSightings', report),
  keepDraft: (draft) => askBackground('keepDraft', draft),
  dropDraft: (tagId) => askBackground('dropDraft', tagId),
};

/** Answers the background and the extension's pages. */
export function answerOverlayCalls(calls: OverlayCalls, until: AbortSignal): void {
  answerAll<OverlayProtocol>(
    {
      isHere: { input: nothing, answer: () => done(null) },
      tagSelection: { input: nothing, answer: () => calls.tagSelection(undefined) },
      revealPassage: { input: TagId, answer: calls.revealPassage },
      stepPassage: { input: v.picklist(['next', 'previous']), answer: calls.stepPassage },
      acceptPassage: { input: TagId, answer: calls.acceptPassage },
      attachSelection: { input: TagId, answer: calls.attachSelection },
    },
    until,
  );
}
