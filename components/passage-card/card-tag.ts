import type { ThreadCallbacks } from '@/components/feedback/feedback-model';
import type { Found } from '@/lib/documents/document';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { LevelId, ReviewId } from '@/lib/model/ids';
import type { WrittenChange } from '@/lib/reviewing/written-change';
import type { ShownTag } from '@/lib/tagging/shown-tag';
import type { Direction, Edge } from '@/lib/tagging/span';

/** What the person can do with a tag from its card. */
export interface CardCallbacks extends ThreadCallbacks {
  /** How cells are rated; null while that is not known. */
  ratings: ReadonlyMap<CellKey, LevelId> | null;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  onEdit: (tag: ShownTag) => void;
  onDelete: (tag: ShownTag) => void;
  onResize: (tag: ShownTag, edge: Edge, direction: Direction) => void;
  onAccept: (tag: ShownTag, located: Found) => void;
  onUseSelection: (tag: ShownTag) => void;
  onAsk: (tag: ShownTag) => void;
  /** Keeps what was written to what someone else asks; false where it could not be kept. */
  onWrite: (reviewId: ReviewId, change: WrittenChange) => Promise<boolean>;
  onFinish: (reviewId: ReviewId) => void;
}
