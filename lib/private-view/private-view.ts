import type { ReadonlySignal } from '@preact/signals';
import type { Found } from '@/lib/documents/document';
import type { ThreadMarks } from '@/lib/messaging/protocol';
import type { Draft } from '@/lib/model/draft';
import type { ReviewerThread } from '@/lib/model/feedback-reply';
import type { ReviewId, TagId } from '@/lib/model/ids';
import type { WrittenChange } from '@/lib/reviewing/written-change';
import type { ChoicesState } from '@/lib/tagging/document-tags';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import type { Spoken } from '@/lib/tagging/notices';
import type { Picking } from '@/lib/tagging/picking';
import type { ShownTag } from '@/lib/tagging/shown-tag';
import type { Direction, Edge } from '@/lib/tagging/span';
import type { Toast } from '@/lib/tagging/toast';

/**
 * What of the overlay is the person's own: the picker, the card beside a passage, messages. On pages of strangers it is
 * shown in a frame of the extension, where no script of the page can read it, hear what is typed or press anything.
 */
export interface PrivateView {
  picker: ReadonlySignal<ShownPicker | null>;
  card: ReadonlySignal<ShownCard | null>;
  toast: ReadonlySignal<Toast | null>;
  spoken: ReadonlySignal<Spoken | null>;
  /** Where the passage of the picker or the card stands, line by line, in viewport coordinates. */
  pickerBoxes: ReadonlySignal<readonly DOMRect[]>;
  cardBoxes: ReadonlySignal<readonly DOMRect[]>;
  acts: PrivateActs;
}

interface ShownPicker {
  picking: Picking;
  choices: ChoicesState;
}

export interface ShownCard {
  entries: readonly CardTag[];
  /** Whether something is selected that could become the passage. */
  selected: boolean;
  /** Whether the focus is to go into the card. */
  takesFocus: boolean;
  /** Whether it is to stay there, unless the person takes it elsewhere. */
  keepsFocus: boolean;
}

/** One tag of a card, with where its passage was found. */
export interface CardTag {
  tag: ShownTag;
  located: Found;
  choices: readonly IndicatorChoice[];
  /** What reviewers said about it. */
  threads: readonly ReviewerThread[];
}

/** What the person can do there. */
export interface PrivateActs {
  save(): void;
  /** Keeps the passage without an indicator: what it shows is decided later. */
  saveUndecided(): void;
  cancel(): void;
  /** Keys are held down by which the picker may close, or are up again. */
  holdKeys(held: boolean): void;
  holdCard(): void;
  releaseCard(): void;
  closeCard(): void;
  /** Something is being written in the card: it is not to go with the pointer. */
  pinCard(): void;
  edit(tagId: TagId): void;
  remove(tagId: TagId): void;
  resize(tagId: TagId, edge: Edge, direction: Direction): void;
  accept(tagId: TagId): void;
  useSelection(tagId: TagId): void;
  askForFeedback(tagId: TagId): void;
  markThreads(marks: ThreadMarks): void;
  /** Keeps what was written to what someone else asks; false where it could not be kept. */
  writeReview(reviewId: ReviewId, change: WrittenChange): Promise<boolean>;
  finishReview(reviewId: ReviewId): void;
  undo(changeId: string): void;
  redo(changeId: string): void;
  resume(draft: Draft): void;
  discard(draft: Draft): void;
  dismiss(): void;
  /** Opens the workspace where keys are shown, with the way to set them. */
  setKeys(): void;
}
