import type { ReadingReport } from '@/lib/documents/reading-report';
import type { AlikeArtifact } from '@/lib/model/alike';
import type { Artifact, DocumentIdentity } from '@/lib/model/artifact';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { Draft } from '@/lib/model/draft';
import type { Failure } from '@/lib/model/failure';
import type { FeedbackReply } from '@/lib/model/feedback-reply';
import type { CredentialOutline } from '@/lib/model/framework';
import type { ArtifactId, CredentialId, LevelId, ReplyId, ReviewId, TagId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import type { CurrentRating } from '@/lib/model/rating';
import type { GivenCell, Sighting, Tag } from '@/lib/model/tag';
import type { ReviewHere } from '@/lib/reviewing/review';
import type { WrittenChange } from '@/lib/reviewing/written-change';

/** What the overlay shows of the database: everything about this document, and what it can be tagged to. */
export interface PageState {
  /** Null until something of the document has been tagged. */
  artifact: Artifact | null;
  tags: Tag[];
  /** The active credential first, the others after it. */
  outlines: CredentialOutline[];
  activeCredentialId: CredentialId | null;
  /** Latest first, for picking by digit. */
  recentCells: CellKey[];
  /** A tag that was being written when the page went away. */
  draft: Draft | null;
  /** Replies that say something about the document's passages. */
  replies: FeedbackReply[];
  /** What others ask about passages of the document. */
  reviews: ReviewHere[];
}

/** What the person has made of one tag. Saving twice is saving once: the id is made where the tag is written. */
export interface TagInput {
  id: TagId;
  document: DocumentIdentity;
  passage: Passage;
  /** None where it is not decided yet what the passage shows. */
  cells: GivenCell[];
  rationale: string;
}

/** Threads of a reply that the person has seen to, or not yet. */
export interface ThreadMarks {
  replyId: ReplyId;
  threadIds: string[];
  done: boolean;
}

/** A cell with the level that the person sees in it; null takes the rating away. */
interface RatingInput {
  cell: Cell;
  levelId: LevelId | null;
}

/** A file with its name and where it came from. */
interface OpenedFile {
  id: string;
  name: string;
  url: string | null;
  bytes: Blob;
}

/** What was just written to a request that someone else made. */
interface ReviewChanges {
  id: ReviewId;
  changes: WrittenChange[];
}

export interface SightingReport {
  artifactId: ArtifactId;
  sightings: { tagId: TagId; sighting: Sighting }[];
}

/** An undoable change that was just made, for the message that offers to undo it. */
export interface Done {
  changeId: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Content script → background. */
export interface BackgroundProtocol {
  /** From the loader: whether the overlay is needed for what is stored about this document. */
  hasTags(aliases: string[]): Answer<boolean>;
  /** From the loader: put the overlay into the sender's tab. */
  bringOverlay(): Answer<null>;
  /** From the popup, which may be closed before it is there: put the overlay into this tab. */
  bringOverlayTo(tabId: number): Answer<null>;
  /** From the overlay: the frame of this secret in the sender's tab is its own. */
  vouchForFrame(secret: string): Answer<null>;
  /** From the overlay, where the page lets no frame in: shows in a small window what the frame of this secret would. */
  openPrivateWindow(secret: string): Answer<null>;
  /** From a frame: whether an overlay in the sender's tab has vouched for it; true once. */
  isFrameOfOurs(secret: string): Answer<boolean>;
  /** From the picker, where there is nothing to tag to. */
  loadSample(): Answer<null>;
  /** Opens the workspace where a credential is taken in. */
  openCredentials(): Answer<null>;
  /** From the frame, once a tag was saved: the sites to ask for so that tags show there every time, if that is to be offered. */
  everyTimeOffer(): Answer<string[] | null>;
  /** Shows the popup. */
  showPopup(): Answer<null>;
  /** From the overlay, on start and after each announcement. Registers the tab's document for the side panel. */
  pageState(identity: DocumentIdentity): Answer<PageState>;
  /** From the overlay of a page of which nothing is known by name: what it may be all the same. */
  alike(aliases: string[]): Answer<AlikeArtifact[]>;
  saveTag(input: TagInput): Answer<Done>;
  deleteTag(tagId: TagId): Answer<Done>;
  undo(changeId: string): Answer<Done>;
  redo(changeId: string): Answer<Done>;
  reportSightings(report: SightingReport): Answer<null>;
  keepDraft(draft: Draft): Answer<null>;
  dropDraft(tagId: TagId): Answer<null>;
  /** From the viewer in a container, whose own store nothing else of the extension sees. */
  keepFile(file: OpenedFile): Answer<null>;
  /** Opens the workspace where feedback on the passage is asked for. */
  askForFeedback(tagId: TagId): Answer<null>;
  markThreads(input: ThreadMarks): Answer<Done>;
  /** From the frame: how these cells are rated, as far as they are. No page learns of it. */
  ratingsOf(cells: Cell[]): Answer<CurrentRating[]>;
  /** From the frame: rates a cell that a passage of the page is tagged to. */
  rate(input: RatingInput): Answer<Done>;
  writeReview(input: ReviewChanges): Answer<null>;
  /** The keys for tagging as the browser writes them; empty where there are none. */
  tagKeys(): Answer<string>;
  /** Opens the workspace where keys are shown, with the way to the browser's own page for them. */
  openShortcuts(): Answer<null>;
  /** Opens the workspace where the reply to someone else's request is finished. */
  openReview(id: ReviewId): Answer<null>;
}

/** Extension page or background → the overlay in a tab. */
export interface OverlayProtocol {
  /** Answered as long as the overlay is in the tab. */
  isHere(): Answer<null>;
  /** Whether this overlay, and none that was here before it, has the frame of that secret. */
  ownsFrame(secret: string): Answer<boolean>;
  /** Open the picker at the selection, with this cell chosen where one is given; or say how to begin where nothing is selected. */
  tagSelection(cell: CellKey | undefined): Answer<null>;
  revealPassage(tagId: TagId): Answer<null>;
  /** Go to the passage, and open the picker where its reason is written. */
  writeReason(tagId: TagId): Answer<null>;
  stepPassage(direction: 'next' | 'previous'): Answer<null>;
  /** Take the text of a changed passage, as it stands now, as the tag's passage. */
  acceptPassage(tagId: TagId): Answer<Done>;
  /** Give the tag the present selection as its passage. */
  attachSelection(tagId: TagId): Answer<Done>;
  /** How the document is read and painted here; null where there is only one way. */
  readingReport(): Answer<ReadingReport | null>;
  /** Open the picker for words of the document that can't be selected in it. */
  tagQuote(quote: string): Answer<null>;
}
