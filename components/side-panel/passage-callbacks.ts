import type { ThreadCallbacks } from '@/components/feedback/feedback-model';
import type { Cell } from '@/lib/model/cell';
import type { LevelId, TagId } from '@/lib/model/ids';

/** What can be done with a passage in the panel. */
export interface PassageCallbacks extends ThreadCallbacks {
  onReveal: (id: TagId) => void;
  onRationale: (id: TagId, rationale: string) => Promise<boolean>;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  onDelete: (id: TagId) => void;
  /** Keeps what a changed passage says now. */
  onAccept: (id: TagId) => void;
  onAttach: (id: TagId) => void;
  onAsk: (id: TagId) => void;
  onCopy: (text: string) => void;
}
