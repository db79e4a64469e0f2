import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { RouteReport } from '@/lib/documents/google-docs/routes';
import type { Artifact } from '@/lib/model/artifact';
import type { Credential } from '@/lib/model/credential';
import type { AskedReviews } from '@/lib/reviewing/review';
import type { ClosedApp } from '@/lib/tabs/closed-app';

/** How a document of Google's is read and painted on. */
export type DocsWay = Pick<RouteReport, 'text' | 'selection' | 'paintable'>;

/**
 * The tab under the popup. `forbidden` is a page where the browser lets no extension work; `pdf` is a PDF in the browser's
 * own viewer, which `choose` says can only be opened in ours by choosing the file; `doc` is a Google Doc in which the
 * overlay is not yet; `drive-file` is the preview of a file; `closed` is what can't be tagged where it is.
 */
export type PopupPage =
  | { status: 'forbidden' }
  | { status: 'pdf'; choose: boolean; tags: number }
  | { status: 'doc'; step: 'ask' | 'opening' | 'reload'; tags: number }
  | { status: 'drive-file'; pdf: 'yes' | 'perhaps' | 'no'; tags: number }
  | { status: 'closed'; app: ClosedApp; tags: number }
  | {
      status: 'open';
      /** What the site is called, and whether it is by a name that stands for more than this host. */
      host: string;
      isNamed: boolean;
      artifact: Artifact | null;
      tags: number;
      /** What a passage is there: some of a text, or slides and shapes. */
      passages: 'text' | 'slides';
      everyTime: 'on' | 'off' | 'unavailable';
      /** Null outside of Google's documents. */
      docsWay: DocsWay | null;
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
  feedback: FeedbackCounts;
  /** What others ask: about the page, and about what may be on it too. */
  asked: AskedReviews;
  /** Whether a request or reply stands in the page. */
  feedbackInPage: boolean;
  /** The last change in words, or null where there is nothing to undo. */
  undoable: string | null;
}
