import type { ReadingReport } from '@/lib/documents/reading-report';
import type { Span } from '@/lib/documents/span';
import type { ArtifactKind, DocumentIdentity } from '@/lib/model/artifact';
import type { PassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';

/**
 * Where a passage is now. `start` and `end` are offsets in the document's text; `quote` is the text between them. A
 * passage that the document holds but does not show at present, as in a closed tab panel, has both where it would stand.
 */
export type Located =
  | {
      status: 'exact';
      passageId: PassageId;
      start: number;
      end: number;
      quote: string;
      /** Of a passage in several pieces: the pieces, counted from its start. What is between them is no part of it. */
      parts?: readonly Span[];
    }
  | { status: 'changed'; passageId: PassageId; start: number; end: number; quote: string }
  | { status: 'lost'; passageId: PassageId }
  /** In a part of the document that is not looked at now, such as another tab of it: nothing is known of it. */
  | { status: 'elsewhere'; passageId: PassageId };

export type Found = Extract<Located, { status: 'exact' | 'changed' }>;

export function isFound(located: Located): located is Found {
  return located.status === 'exact' || located.status === 'changed';
}

/** A found passage with how it is to look: a palette slot for each indicator it is tagged to. */
export interface Painted {
  located: Found;
  slots: readonly number[];
  /** Whether someone else asks about it. */
  isAsked?: boolean;
  /** Whether it is the one the person is at: drawn stronger. */
  current: boolean;
}

export interface Point {
  x: number;
  y: number;
}

/** What a page has where a badge may stand: nothing, words that it would hide, or something that a press there is meant for. */
export type Ground = 'free' | 'words' | 'taken';

/** Of a line of text: how far its words reach, and whether other text stands beside its block, as in columns and cells. */
export interface Line {
  /** From the left to the right, or from the top to the bottom where it runs down. */
  from: number;
  to: number;
  runsDown: boolean;
  isAmidOthers: boolean;
}

/** All that the overlay knows of a document. Boxes and points are in CSS pixels of the top window's viewport. */
export interface DocumentAdapter {
  readonly kind: ArtifactKind;
  /**
   * Whether the text holds all of the document, scrolled away or folded as it may be: what was found in it and is not there
   * any more is gone. Elsewhere it may only have been taken off the page for now.
   */
  readonly holdsAll?: boolean;
  identify(): Promise<DocumentIdentity>;
  /** What its text looks like at present, of pages that may be found under another address: `sketchOf`. */
  sketch?(): Promise<number[]>;
  /** What the person has selected, or null where that is nothing that could be tagged. */
  selection(): Promise<Passage | null>;
  /**
   * Lets go of what is selected, where the selection is the browser's own, so that what lies under it is seen: the caret
   * stays where it ends.
   */
  letGo?(): void;
  /** What the person has turned to where what is selected in it can't be known, with its address where that is known. */
  turnedTo?(): { address: string | null } | null;
  /** Boxes of the present selection, for placing the picker; empty where there is none. */
  selectionBoxes(): DOMRect[];
  /** The passage between two offsets of the document's text, made shorter by white space at its ends; null where nothing is left. */
  describe(start: number, end: number): Promise<Passage | null>;
  /** A part of a page that was described in another version of the document, as it is where it is shown now. */
  adoptRegion?(passage: Passage): Promise<Passage | null>;
  /** The passage with these words, for documents in which selecting may not be possible; null where there are none. */
  passageOf?(quote: string): Passage | null;
  /** How the document is read and painted, where there are several ways. */
  report?(): ReadingReport;
  /** Finds passages in the document as it stands, those nearest to the viewport first. */
  locate(passages: readonly Passage[], signal: AbortSignal): AsyncIterable<Located>;
  /** Shows these passages and no others. Idempotent. */
  paint(painted: readonly Painted[]): void;
  /** Boxes of a painted passage, line by line; empty while it is far from the viewport or hidden. */
  boxes(passageId: PassageId): DOMRect[];
  /** The first of its boxes that is to be seen, neither faded out nor covered by something of the page. */
  seenBox?(passageId: PassageId): DOMRect | null;
  /** What the page has in this box, beside a passage. */
  groundAt?(box: DOMRect, passageId: PassageId): Ground;
  /** What stands on this line of a painted passage; null while it is far from the viewport. */
  lineOf?(passageId: PassageId, line: DOMRect): Line | null;
  /** The box of the text block that a painted passage begins in, where its badge finds room; null while it is far from the viewport. */
  block(passageId: PassageId): DOMRect | null;
  /** The painted passages under a point, topmost first. */
  passagesAt(point: Point): PassageId[];
  /** Brings a passage into view, or the part of the document that it is in. False where it is not to be seen there. */
  reveal(passageId: PassageId): Promise<boolean>;
  /** Calls when the text of the document has changed and come to rest. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Calls when the person has finished selecting, or has let go of the selection. */
  onSelect(listener: () => void, signal: AbortSignal): void;
  /** Calls with the shadow roots of the page, at once and whenever others are found. */
  onShadowRoots?(listener: (roots: readonly ShadowRoot[]) => void, signal: AbortSignal): void;
  /** Calls, at most once a frame, when painted passages may have moved, come near the viewport, or left it. */
  onMove(listener: () => void, signal: AbortSignal): void;
  /**
   * Calls for pointer moves and clicks over the document, with the point in the top window. Not for clicks on links and
   * controls, nor while the person selects.
   */
  onPoint(listener: (kind: 'move' | 'click', point: Point) => void, signal: AbortSignal): void;
}
