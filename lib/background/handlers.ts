import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { done } from '@/lib/messaging/answer';
import { type Handlers, nothing, type Sender } from '@/lib/messaging/answer-all';
import { askOverlay } from '@/lib/messaging/ask';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import {
  Cells,
  OpenedFile,
  RatingInput,
  ReviewChanges,
  SightingReport,
  TagInput,
  ThreadMarks,
} from '@/lib/messaging/schemas';
import { Aliases, DocumentIdentity } from '@/lib/model/artifact';
import { cellKey } from '@/lib/model/cell';
import { Draft } from '@/lib/model/draft';
import { StoreFailure } from '@/lib/model/failure';
import { ReviewId, TagId } from '@/lib/model/ids';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import { loadSample } from '@/lib/programs/load-sample';
import { keysOf } from '@/lib/shortcuts/present';
import { alikeArtifacts } from '@/lib/store/alike';
import { redo, undo } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { dropDraft, keepDraft } from '@/lib/store/drafts';
import { keepFile } from '@/lib/store/files';
import { hasTags, pageState } from '@/lib/store/page-state';
import { rate } from '@/lib/store/ratings';
import { markThreads } from '@/lib/store/replies';
import { writeReview } from '@/lib/store/reviews';
import { reportSightings } from '@/lib/store/sightings';
import { deleteTag, saveTag } from '@/lib/store/tags';
import { bringOverlay } from '@/lib/tabs/bring-overlay';
import { FrameSecret, isFrameOfOurs, vouchForFrame } from '@/lib/tabs/frame-secrets';
import { openPrivateWindow } from '@/lib/tabs/private-window';
import { setTabDocument } from '@/lib/tabs/tab-documents';
import { everyTimeOffer } from './every-time-offer';

const ChangeId = v.pipe(v.string(), v.maxLength(100));

/** What the background answers content scripts. Each answer may be asked for again: a worker can die before it gives it. */
export function backgroundHandlers(db: ProofmarkDatabase): Handlers<BackgroundProtocol> {
  return {
    hasTags: {
      input: Aliases,
      answer: async (aliases) => done(await hasTags(db, aliases)),
    },
    bringOverlay: {
      input: nothing,
      answer: (_, sender) => bringOverlay(tabOf(sender)),
    },
    bringOverlayTo: {
      input: v.pipe(v.number(), v.integer()),
      answer: (tabId) => bringOverlay(tabId),
    },
    vouchForFrame: {
      input: FrameSecret,
      answer: async (secret, sender) => {
        await vouchForFrame(tabOf(sender), secret);
        return done(null);
      },
    },
    openPrivateWindow: {
      input: FrameSecret,
      answer: async (secret, sender) => {
        await openPrivateWindow(tabOf(sender), secret);
        return done(null);
      },
    },
    tagKeys: {
      input: nothing,
      answer: async () => done(await keysOf('tag-selection')),
    },
    openShortcuts: {
      input: nothing,
      answer: async () => {
        await openWorkspace(hashOf({ page: 'settings' }));
        return done(null);
      },
    },
    loadSample: {
      input: nothing,
      answer: async () => {
        // Asked again as the answer was late, it would be one more thing to undo.
        if ((await db.programs.count()) === 0) await loadSample(db);
        return done(null);
      },
    },
    openCredentials: {
      input: nothing,
      answer: async () => {
        await openWorkspace(hashOf({ page: 'credentials', paste: true }));
        return done(null);
      },
    },
    everyTimeOffer: {
      input: nothing,
      answer: async (_, sender) => done(await everyTimeOffer(db, { id: tabOf(sender), url: sender.tab?.url })),
    },
    showPopup: {
      input: nothing,
      answer: async () => {
        await browser.action.openPopup();
        return done(null);
      },
    },
    isFrameOfOurs: {
      input: FrameSecret,
      answer: async (secret, sender) => {
        const tabId = tabOf(sender);
        // One that was vouched for and never asked may belong to a page that is no more.
        if (!(await isFrameOfOurs(tabId, secret))) return done(false);
        return askOverlay(tabId, 'ownsFrame', secret);
      },
    },
    pageState: {
      input: DocumentIdentity,
      answer: async (identity, sender) => {
        const state = await pageState(db, identity);
        await setTabDocument(tabOf(sender), { ...identity, artifactId: state.artifact?.id ?? null });
        return done(state);
      },
    },
    alike: {
      input: Aliases,
      answer: async (aliases) => done(await alikeArtifacts(db, aliases)),
    },
    saveTag: {
      input: TagInput,
      answer: async (input) => done({ changeId: await saveTag(db, input) }),
    },
    deleteTag: {
      input: TagId,
      answer: async (tagId) => done({ changeId: await deleteTag(db, tagId) }),
    },
    undo: {
      input: ChangeId,
      answer: async (changeId) => done({ changeId: await undo(db, changeId) }),
    },
    redo: {
      input: ChangeId,
      answer: async (changeId) => done({ changeId: await redo(db, changeId) }),
    },
    reportSightings: {
      input: SightingReport,
      answer: async (report) => {
        await reportSightings(db, report);
        return done(null);
      },
    },
    keepDraft: {
      input: Draft,
      answer: async (draft) => {
        await keepDraft(db, draft);
        return done(null);
      },
    },
    dropDraft: {
      input: TagId,
      answer: async (tagId) => {
        await dropDraft(db, tagId);
        return done(null);
      },
    },
    keepFile: {
      input: OpenedFile,
      answer: async (file) => {
        await keepFile(db, file);
        return done(null);
      },
    },
    askForFeedback: {
      input: TagId,
      answer: async (tagId) => {
        await openWorkspace(hashOf({ page: 'ask', about: { tagId } }));
        return done(null);
      },
    },
    markThreads: {
      input: ThreadMarks,
      answer: async (marks) => done({ changeId: await markThreads(db, marks.replyId, marks.threadIds, marks.done) }),
    },
    ratingsOf: {
      input: Cells,
      answer: async (cells) => {
        const found = await db.currentRatings.bulkGet(cells.map(cellKey));
        return done(found.filter((rating) => rating !== undefined));
      },
    },
    rate: {
      input: RatingInput,
      answer: async ({ cell, levelId }) => done({ changeId: await rate(db, cell, levelId) }),
    },
    writeReview: {
      input: ReviewChanges,
      answer: async ({ id, changes }) => {
        await writeReview(db, id, changes);
        return done(null);
      },
    },
    openReview: {
      input: ReviewId,
      answer: async (id) => {
        await openWorkspace(hashOf({ page: 'review', open: id }));
        return done(null);
      },
    },
  };
}

/** @throws StoreFailure 'invalid' where the message came from anything but a tab */
function tabOf(sender: Sender): number {
  if (sender.tab?.id === undefined) throw new StoreFailure('invalid', 'not from a tab');
  return sender.tab.id;
}
