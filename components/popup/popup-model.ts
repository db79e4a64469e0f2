import type { CredentialCoverage, PassageCounts } from '@/lib/coverage/coverage';
import type { MessageKey } from '@/lib/documents/message-key';
import type { Offer } from '@/lib/documents/offer';
import type { Artifact } from '@/lib/model/artifact';
import type { Credential } from '@/lib/model/credential';
import type { AskedReviews } from '@/lib/reviewing/review';

/** A page that the browser keeps from extensions; one that was not loaded, or is kept from them too; one in a private window. */
type WhyShut = 'forbidden' | 'notLoaded' | 'private';

/**
 * The tab under the popup. `shut` is a page where nothing can be tagged, and nothing that Proofmark offers helps; `offer` is a document that can't
 * be tagged as things stand, with what there is instead.
 */
export type PopupPage =
  | { status: 'shut'; why: WhyShut }
  | { status: 'offer'; offer: Offer }
  | {
      status: 'open';
      /** What the site is called, and whether it is by a name that stands for more than this host. */
      host: string;
      isNamed: boolean;
      artifact: Artifact | null;
      /** Passages that are stored of it. */
      tags: number;
      /** What is said while nothing is tagged: in the terms of what a passage is there. */
      howToBegin: MessageKey;
      everyTime: 'on' | 'off' | 'unavailable';
      /** What does not work as well as it could in this document. */
      notes: readonly MessageKey[];
    };

/** What is to be done about requests for feedback. */
export interface FeedbackCounts {
  /** Requests whose answer was asked for by today. */
  due: number;
  /** Replies with something that is not marked as done. */
  open: number;
}

export interface PopupModel {
  credentials: Credential[];
  /** Null while there is no credential. */
  coverage: CredentialCoverage | null;
  page: PopupPage;
  /** The passages of the page. */
  passages: PassageCounts;
  feedback: FeedbackCounts;
  /** What others ask: about the page, and about what may be on it too. */
  asked: AskedReviews;
  /** Whether a request or reply stands in the page. */
  feedbackInPage: boolean;
  /** Whether an update brought something that was not looked at. */
  hasNews: boolean;
  /** The last change in words, or null where there is nothing to undo. */
  undoable: string | null;
}
